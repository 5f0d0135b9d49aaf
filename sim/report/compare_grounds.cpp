// The sections about what differs between the runs before anything is computed.

#include <fmt/format.h>

#include <algorithm>
#include <span>

#include "report/compare_sections.hpp"
#include "report/term_differences.hpp"
#include "report/text_layout.hpp"
#include "report/unlike_text.hpp"
#include "text/compare_phrases.hpp"

namespace finsam {
namespace {

namespace say = compare_phrases;

constexpr int meaning_indent = 4;

/// "10 % → 5 %", with the years where it is not all of them.
std::string change_text(const CompareLayout& layout, const TermDifference& term) {
  const std::string nothing = layout.say(say::not_given);
  std::string text = fmt::format("{} → {}", term.base.empty() ? nothing : term.base,
                                 term.reform.empty() ? nothing : term.reform);
  const bool all_years = term.first == layout.source.first() && term.last == layout.source.last();
  if (!all_years) text += ", " + years_text(term.first, term.last);
  return text;
}

/// What the words mean that the values of these terms are, those of the base first: "reduce: the
/// state's half of …".
std::string words_text(const CompareLayout& layout, std::span<const TermDifference> terms) {
  std::vector<std::string_view> words;
  for (const std::string TermDifference::*side : {&TermDifference::base, &TermDifference::reform}) {
    for (const TermDifference& term : terms) {
      const bool is_new = std::find(words.begin(), words.end(), term.*side) == words.end();
      if (is_new) words.push_back(term.*side);
    }
  }
  std::string out;
  for (const std::string_view word : words) {
    for (const Option& option : terms.front().options) {
      if (option.word != word) continue;
      out += wrapped(fmt::format("{}: {}", word,
                                 layout.language == Language::sv ? option.text_sv : option.text_en),
                     layout.width, meaning_indent);
    }
  }
  return out;
}

/// What differs in one key, in all stretches of years.
std::string term_text(const CompareLayout& layout, std::span<const TermDifference> terms) {
  const TermDifference& first = terms.front();
  std::string line = first.key + ": ";
  for (const TermDifference& term : terms) {
    line += (&term == &first ? "" : "; ") + change_text(layout, term);
  }
  std::string meaning = first.meaning;
  if (first.assumption) {
    meaning += (meaning.empty() ? "" : " ") +
               fmt::format("({})", layout.say(first.only_example ? say::example : say::assumption));
  }
  return wrapped(line, layout.width) + wrapped(meaning, layout.width, meaning_indent) +
         words_text(layout, terms);
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
  for (auto begin = terms.begin(); begin != terms.end();) {
    const auto end = std::find_if(
        begin, terms.end(), [&](const TermDifference& term) { return term.key != begin->key; });
    out += term_text(layout, {begin, end});
    begin = end;
  }
  return out;
}

}  // namespace finsam
