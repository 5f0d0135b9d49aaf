// The sections about what differs between the runs before anything is computed.

#include <fmt/format.h>

#include "report/compare_sections.hpp"
#include "report/term_differences.hpp"
#include "report/text_layout.hpp"
#include "report/unlike_text.hpp"
#include "text/compare_phrases.hpp"

namespace finsam {
namespace {

namespace say = compare_phrases;

/// "10 % → 5 %", with the years where it is not all of them.
std::string change_text(const CompareLayout& layout, const TermDifference& term) {
  const std::string nothing = layout.say(say::not_given);
  std::string text = fmt::format("{} → {}", term.base.empty() ? nothing : term.base,
                                 term.reform.empty() ? nothing : term.reform);
  const bool all_years = term.first == layout.source.first() && term.last == layout.source.last();
  if (!all_years) text += ", " + years_text(term.first, term.last);
  return text;
}

}  // namespace

std::string unlike_section(const CompareLayout& layout) {
  const std::vector<std::string> lines = unlike_lines(layout.source, layout.language);
  if (lines.empty()) return "";
  std::string out = heading(layout.say(say::unlike_heading));
  for (const std::string& line : lines) out += wrapped(line, layout.width);
  return out;
}

std::string terms_section(const CompareLayout& layout) {
  const TermStyle style = layout.language == Language::sv ? TermStyle::sv : TermStyle::en;
  const std::vector<TermDifference> terms =
      term_differences(layout.source.base.run.scenario, layout.source.reform.run.scenario,
                       layout.source.first(), layout.source.last(), style);
  std::string out = heading(layout.say(say::terms_heading));
  if (terms.empty()) return out + wrapped(layout.say(say::no_terms), layout.width);
  for (std::size_t i = 0; i < terms.size();) {
    const TermDifference& term = terms[i];
    std::string line = term.key + ": " + change_text(layout, term);
    for (++i; i < terms.size() && terms[i].key == term.key; ++i) {
      line += "; " + change_text(layout, terms[i]);
    }
    out += wrapped(line, layout.width);
    std::string meaning = term.meaning;
    if (term.assumption) {
      meaning += (meaning.empty() ? "" : " ") + fmt::format("({})", layout.say(say::assumption));
    }
    out += wrapped(meaning, layout.width, 4);
  }
  return out;
}

}  // namespace finsam
