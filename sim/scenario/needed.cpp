#include "scenario/needed.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace finsam {

std::string missing_text(const Description& description) {
  std::string words;
  for (const Option& option : description.options) {
    words += words.empty() ? ": " : ", ";
    words += option.word;
  }
  return fmt::format("is missing ({}{})", description.text_en, words);
}

std::string not_yet_text(Year year, const std::vector<Year>& given) {
  const Year first = *std::min_element(given.begin(), given.end());
  if (first > year) {
    return fmt::format("nothing is given for {}; the first value is for {}", year.number,
                       first.number);
  }
  return fmt::format("nothing is given for {}", year.number);
}

}  // namespace finsam
