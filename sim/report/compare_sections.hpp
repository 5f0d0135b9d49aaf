#pragma once
// The sections of a comparison in the terminal, each as text that ends in a line break.

#include <string>

#include "report/compare_source.hpp"
#include "text/language.hpp"
#include "text/phrase.hpp"

namespace finsam {

/// What the sections are made of beside the comparison.
struct CompareLayout {
  const CompareSource& source;
  Language language;
  int width;  ///< characters per line, for running text
  int top;    ///< how many units a list has at most

  std::string say(Phrase phrase) const { return std::string(phrase.in(language)); }
  /// The phrase with the years of the comparison in the place of {years}.
  std::string with_years(Phrase phrase) const;
  /// An amount or a difference [kr] in million kronor with two decimals.
  std::string millions(std::int64_t kr) const;
  std::string signed_millions(std::int64_t kr) const;
  /// Hundredths with a sign, and "%" after it or nothing; empty where there is no value.
  std::string signed_hundredths(std::optional<std::int64_t> value, bool per_cent) const;
};

/// What differs between the runs, loudly, and the terms that do.
std::string unlike_section(const CompareLayout& layout);
std::string terms_section(const CompareLayout& layout);

/// The tables of both runs with rows that are not official, and how far these can be trusted; empty
/// where there are none.
std::string compared_data_section(const CompareLayout& layout);

/// The nation over all years and year by year.
std::string compared_nation_section(const CompareLayout& layout);
std::string compared_years_section(const CompareLayout& layout);

/// How many gain and lose, and the largest of them.
std::string counts_section(const CompareLayout& layout);
std::string largest_section(const CompareLayout& layout);

}  // namespace finsam
