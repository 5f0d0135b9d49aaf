#pragma once

#include <string>

#include "finsam/scenario.hpp"
#include "finsam/terms.hpp"

namespace finsam {

/// How a value is written: as in a language, or as one would write it in a scenario.
enum class TermStyle { sv, en, scenario };

/// One value of the scalar that `description` describes.
std::string term_text(const Description& description, Money<double> value, TermStyle style);
std::string term_text(const Description& description, Share<double> value, TermStyle style);
std::string term_text(const Description& description, int value, TermStyle style);
std::string term_text(const Description& description, Choice value, TermStyle style);

/// The value where none is in force; empty where there is no default.
std::string default_text(const Description& description, TermStyle style);

/// A stretch of years of a run in which one value holds.
struct TermSpan {
  Year first;
  Year last;
  std::string value;
};

/// "2020", or "2020–2022".
std::string years_text(Year first, Year last);

/// "4 %", or with the years where it changes within the run: "4 % 2020–2022, 5 % 2023–2026".
std::string spans_text(const std::vector<TermSpan>& spans);

/// The value in force in `year`; the default where nothing is, and empty where there is none
/// either.
template <class T>
std::string text_in_force(const Description& description, const Dated<T>& dated, Year year,
                          TermStyle style) {
  const auto* entry = dated.in_force(year);
  if (!entry) return default_text(description, style);
  if (!entry->value) return std::string(description.word_for_none);
  return term_text(description, *entry->value, style);
}

/// What holds in the years `first` to `last`; no stretch where nothing does.
template <class T>
std::vector<TermSpan> term_spans(const Description& description, const Dated<T>& dated, Year first,
                                 Year last, TermStyle style) {
  std::vector<TermSpan> spans;
  for (Year year = first; year <= last; ++year.number) {
    const std::string text = text_in_force(description, dated, year, style);
    if (text.empty()) continue;
    if (!spans.empty() && spans.back().value == text &&
        spans.back().last.number + 1 == year.number) {
      spans.back().last = year;
    } else {
      spans.push_back({year, year, text});
    }
  }
  return spans;
}

}  // namespace finsam
