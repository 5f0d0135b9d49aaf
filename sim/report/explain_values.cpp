#include "report/explain_values.hpp"

#include <fmt/format.h>

#include "quantity/rounded.hpp"
#include "report/cells.hpp"
#include "report/number_text.hpp"

namespace finsam {
namespace {

constexpr const char* nothing = "–";

std::int64_t grid_units(double value) { return static_cast<std::int64_t>(value * grid_per_krona); }

Cell percent_cell(Wide part, Wide whole) {
  if (whole == 0) return {};
  return Hundredths{rounded_ratio(10'000 * part, whole)};
}

struct ToCell {
  Cell operator()(std::monostate) const { return {}; }
  Cell operator()(int count) const { return std::int64_t{count}; }
  Cell operator()(Count count) const { return count.count; }
  Cell operator()(Year year) const { return std::int64_t{year.number}; }
  Cell operator()(Money<double> amount) const { return whole_cell(amount); }
  Cell operator()(Real<double> amount) const { return grid_cell(amount.kr); }
  Cell operator()(Microkronor amount) const {
    const Wide count = static_cast<std::int64_t>(amount.count);
    return Hundredths{rounded_ratio(100 * count, Wide{1'000'000})};
  }
  Cell operator()(Statistical number) const { return grid_cell(number.value); }
  Cell operator()(Inhabitants number) const {
    return Hundredths{rounded_ratio(100 * Wide{number.count}, Wide{10'000'000})};
  }
  Cell operator()(PartOf part) const {
    return percent_cell(grid_units(part.part), grid_units(part.whole));
  }
  Cell operator()(PartOfCount part) const { return percent_cell(part.part, part.whole); }
  Cell operator()(Share<double> share) const { return written(share); }
  Cell operator()(const std::string& text) const { return text; }
};

struct ToText {
  ValueStyle style;

  std::string number(const Cell& cell) const { return cell_text(cell, style.language); }
  std::string percent(const Cell& cell) const {
    if (std::holds_alternative<std::monostate>(cell)) return nothing;
    return ratio_text(std::get<Hundredths>(cell).count, style.language);
  }
  std::string kronor(std::string number) const {
    return style.unit ? std::move(number) + "\u00a0kr" : number;
  }

  std::string operator()(std::monostate) const { return nothing; }
  std::string operator()(int count) const { return number_text(count, style.language); }
  std::string operator()(Count count) const { return number_text(count.count, style.language); }
  std::string operator()(Year year) const { return fmt::format("{}", year.number); }
  std::string operator()(Money<double> amount) const {
    return kronor(number(ToCell{}(Real<double>(amount))));
  }
  std::string operator()(Real<double> amount) const { return kronor(number(ToCell{}(amount))); }
  std::string operator()(Microkronor amount) const { return kronor(number(ToCell{}(amount))); }
  std::string operator()(Statistical value) const { return number(ToCell{}(value)); }
  std::string operator()(Inhabitants value) const { return number(ToCell{}(value)); }
  std::string operator()(PartOf part) const { return percent(ToCell{}(part)); }
  std::string operator()(PartOfCount part) const { return percent(ToCell{}(part)); }
  std::string operator()(Share<double> share) const {
    return share_text(static_cast<std::int64_t>(share.millionths), style.language);
  }
  std::string operator()(const std::string& text) const { return text; }
};

}  // namespace

Cell cell_of(const Quantity& quantity) { return std::visit(ToCell{}, quantity); }

std::string value_text(const Quantity& quantity, ValueStyle style) {
  return std::visit(ToText{style}, quantity);
}

std::string cell_text(const Cell& cell, Language language) {
  if (const auto* whole = std::get_if<std::int64_t>(&cell)) return number_text(*whole, language);
  if (const auto* real = std::get_if<Hundredths>(&cell)) {
    return real->count % 100 == 0 ? number_text(real->count / 100, language)
                                  : decimal_text(real->count, 2, language);
  }
  const auto* text = std::get_if<std::string>(&cell);
  return text && !text->empty() ? *text : nothing;
}

}  // namespace finsam
