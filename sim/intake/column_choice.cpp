#include "intake/column_choice.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "data/quote.hpp"

namespace finsam {
namespace {

/// What is wrong with `target` as the name of a statistic; empty when nothing is.
std::string wrong_target(const std::string& target) {
  if (target == "need") {
    return "need is the sum of its components; choose columns for ohalsa, arbetsmarknadsstod and "
           "ekonomiskt_bistand";
  }
  if (target == "population") return "the column of the population is called population_16_64";
  if (target == "status" || target == "kommun") return target + " is not a statistic";
  const bool plain = std::all_of(target.begin(), target.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
  });
  if (plain && !target.empty()) return "";
  return fmt::format("{} cannot be the name of a statistic; write small letters a–z, digits and _",
                     in_quotes(target));
}

/// The choice for `target`, which is added where there is none.
ColumnChoice& choice_of(SourceChoice& choice, const std::string& target) {
  for (ColumnChoice& each : choice.columns) {
    if (each.target == target) return each;
  }
  choice.columns.push_back({target, {}});
  return choice.columns.back();
}

}  // namespace

tl::expected<SourceChoice, std::string> parse_choice(const std::vector<std::string>& texts) {
  SourceChoice choice;
  for (const std::string& text : texts) {
    const std::size_t sign = text.find('=');
    if (sign == text.npos || sign + 1 == text.size()) {
      return tl::unexpected(
          fmt::format("--column {} has no column of the source; write, for "
                      "example, ohalsa=Sjukpenning",
                      in_quotes(text)));
    }
    const std::string target = text.substr(0, sign);
    const std::string source = text.substr(sign + 1);
    if (target == "kommunkod" || target == "year") {
      (target == "year" ? choice.year : choice.code) = source;
      continue;
    }
    if (const std::string wrong = wrong_target(target); !wrong.empty()) {
      return tl::unexpected(fmt::format("--column {}: {}", text, wrong));
    }
    choice_of(choice, target).sources.push_back(source);
  }
  return choice;
}

}  // namespace finsam
