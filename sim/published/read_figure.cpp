#include "published/read_figure.hpp"

#include <fmt/format.h>

#include <cmath>

#include "data/did_you_mean.hpp"
#include "data/quote.hpp"
#include "published/formula_unit.hpp"
#include "published/parse_formula.hpp"
#include "published/parse_measured.hpp"
#include "scenario/map_reading.hpp"

namespace finsam {
namespace {

const std::vector<std::string> keys = {"year",    "quantity", "of",     "value", "tolerance",
                                       "because", "kind",     "source", "note"};

constexpr std::string_view kinds[] = {"predicted", "input", "fitted"};

void read_kind(const MapReading& map, PublishedFigure& figure) {
  if (!map.has("kind")) return;
  const auto word = map.text("kind");
  if (!word) return;
  for (std::size_t i = 0; i < std::size(kinds); ++i) {
    if (*word != kinds[i]) continue;
    figure.kind = static_cast<FigureKind>(i);
    return;
  }
  map.error("kind", in_quotes(*word) + " is not one of predicted, input, fitted").hint =
      meant(nearest_of(*word, {std::begin(kinds), std::end(kinds)}));
}

/// Whether `value` is rounded to ten, a hundred, a tenth …, of which `tolerance` is half.
bool is_rounding(Measured value, Measured tolerance) {
  const double step = 2.0 * tolerance.size;
  double power = 1.0;
  while (power < step) power *= 10.0;
  return step == power && std::fmod(value.size, step) == 0.0;
}

void read_tolerance(const MapReading& map, PublishedFigure& figure) {
  figure.tolerance = {figure.published.unit, 0.0};
  const auto because = map.text("because");
  if (!because) return;
  figure.because = *because;
  const bool exact = *because == "exact";
  if (exact && !map.has("tolerance")) return;
  const auto tolerance = map.read("tolerance", parse_measured);
  if (!tolerance) return;
  figure.tolerance = *tolerance;
  if (tolerance->unit != figure.published.unit) {
    map.error("tolerance", "has another unit than the value");
  } else if (tolerance->size < 0.0) {
    map.error("tolerance", "is negative");
  } else if (exact && tolerance->size > 0.0) {
    map.error("tolerance", "a figure that is exact has none; leave it out, or say why it has one");
  } else if (*because == "rounding" && !is_rounding(figure.published, *tolerance)) {
    map.error("tolerance",
              fmt::format("{} is not half of what the value was rounded to (a figure rounded to "
                          "Mkr has 0,5 Mkr); if there is another reason, write it after because:",
                          in_quotes(*map.text("tolerance"))));
  }
}

/// The place of a byte of the scalar at `node`; the whole scalar where lines and quotes make that
/// unknown.
Place place_within(const Node& node, int byte) {
  const auto length = static_cast<int>(node.text.size());
  if (node.place.length != length && node.place.length != length + 2) return node.place;
  const int quote = node.place.length == length ? 0 : 1;
  return {node.place.file, node.place.line, node.place.column + quote + byte};
}

void read_of(const MapReading& map, PublishedFigure& figure, Diagnostics& diagnostics) {
  const auto text = map.text("of");
  if (!text) return;
  figure.formula_text = *text;
  const Node& node = *map.find("of");
  figure.formula_place = place_within(node, 0);
  auto formula = parse_formula(*text);
  if (formula) {
    figure.formula = std::move(*formula);
    return;
  }
  const auto& [fault, at] = formula.error();
  diagnostics.error(place_within(node, at), map.path_to("of"), fault.what, fault.hint);
}

/// A figure has the unit of what it is compared with.
void check_unit(const MapReading& map, const PublishedFigure& figure) {
  const FormulaUnit unit = unit_of(figure.formula);
  if (can_compare(figure.published.unit, unit)) return;
  const std::string written = in_quotes(*map.text("value"));
  const char* what = unit == FormulaUnit::kronor  ? "an amount; write kr, tkr or Mkr behind it"
                     : unit == FormulaUnit::share ? "a share; write % behind it"
                     : unit == FormulaUnit::ratio ? "a share or a number"
                                                  : "a number; write it without a unit";
  map.error("value", fmt::format("{} is compared with {}", written, what));
}

}  // namespace

std::optional<PublishedFigure> read_figure(const Node& node, const std::string& path,
                                           Diagnostics& diagnostics) {
  if (!is_map(node, path, diagnostics)) return std::nullopt;
  const MapReading map(node, path, keys, diagnostics);
  const std::size_t before = diagnostics.all().size();
  PublishedFigure figure;
  figure.place = node.place;
  const auto year = map.read("year", parse_year);
  const auto quantity = map.text("quantity");
  const auto value = map.read("value", parse_measured);
  read_of(map, figure, diagnostics);
  read_kind(map, figure);
  if (value) {
    figure.published = *value;
    read_tolerance(map, figure);
  }
  if (value && diagnostics.all().size() == before) check_unit(map, figure);
  figure.source = map.text("source").value_or("");
  figure.note = map.text_if_any("note");
  if (diagnostics.all().size() > before) return std::nullopt;
  figure.year = *year;
  figure.quantity = *quantity;
  return figure;
}

}  // namespace finsam
