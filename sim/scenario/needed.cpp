#include "scenario/needed.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace finsam {

std::string missing_text(const Description& description) {
  std::vector<std::string_view> words;
  for (const Option& option : description.options) words.push_back(option.word);
  const std::string choice =
      words.empty() ? "" : fmt::format(" (one of {})", fmt::join(words, ", "));
  const Condition& asked = description.asked_by;
  std::string when;
  if (!asked.key.empty()) {
    when = asked.word.empty() ? fmt::format("; goes with {}", asked.key)
                              : fmt::format("; needed where {} is {}", asked.key, asked.word);
  }
  const std::string columns = header_line(description.columns);
  const bool shown = description.kind == Kind::years || description.kind == Kind::weights ||
                     description.kind == Kind::steps;
  return fmt::format("missing: {}{}{}{}{}", description.text_en, choice,
                     columns.empty() ? "" : fmt::format(" ({})", columns),
                     shown ? fmt::format(", such as {}", description.example) : "", when);
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
