#include "report/term_text.hpp"

#include <fmt/format.h>

#include "report/number_text.hpp"

namespace finsam {
namespace {

Language language_of(TermStyle style) {
  return style == TermStyle::sv ? Language::sv : Language::en;
}

}  // namespace

std::string term_text(const Description&, Money<double> value, TermStyle style) {
  if (style == TermStyle::scenario) return written(value);
  return kronor_text(static_cast<std::int64_t>(value.kr), language_of(style));
}

std::string term_text(const Description&, Share<double> value, TermStyle style) {
  if (style == TermStyle::scenario) return written(value);
  return share_text(static_cast<std::int64_t>(value.millionths), language_of(style));
}

std::string term_text(const Description&, int value, TermStyle style) {
  if (style == TermStyle::scenario) return fmt::format("{}", value);
  return number_text(value, language_of(style));
}

std::string term_text(const Description& description, Choice value, TermStyle) {
  return std::string(description.options[static_cast<std::size_t>(value.index)].word);
}

std::string default_text(const Description& description, TermStyle style) {
  const std::string_view written = description.default_text;
  if (style == TermStyle::scenario) return std::string(written);
  // "100 %" or "1 000 kr", as percent_text and kronor_text would have it.
  const bool english = style == TermStyle::en;
  const std::size_t before_unit = written.rfind(' ');
  std::string text;
  for (std::size_t i = 0; i < written.size(); ++i) {
    if (written[i] != ' ') {
      text += written[i];
    } else if (!english || (i == before_unit && !written.ends_with('%'))) {
      text += "\u00a0";
    } else if (i != before_unit) {
      text += ',';
    }
  }
  return text;
}

std::string years_text(Year first, Year last) {
  if (first == last) return fmt::format("{}", first.number);
  return fmt::format("{}–{}", first.number, last.number);
}

std::string spans_text(const std::vector<TermSpan>& spans) {
  if (spans.size() == 1) return spans.front().value;
  std::string text;
  for (const TermSpan& span : spans) {
    if (!text.empty()) text += ", ";
    text += span.value + " " + years_text(span.first, span.last);
  }
  return text;
}

}  // namespace finsam
