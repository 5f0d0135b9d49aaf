#include "intake/column_choice.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "data/did_you_mean.hpp"
#include "data/plain_letters.hpp"
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
  if (kind_with(target)) {
    return "it stands in a table by förbund; name the column of the förbund with --column "
           "forbund_id=…";
  }
  const bool plain = std::all_of(target.begin(), target.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
  });
  if (plain && !target.empty()) return "";
  return fmt::format("{} cannot be the name of a statistic; write small letters a–z, digits and _",
                     in_quotes(target));
}

/// What is wrong with `target` in a table by förbund; empty when nothing is.
std::string wrong_forbund_target(const std::string& target) {
  if (kind_with(target)) return "";
  std::vector<std::string> known;
  for (const ForbundTableKind& kind : forbund_table_kinds()) {
    for (const AmountColumn& column : kind.columns) known.emplace_back(column.target);
  }
  const std::string near = did_you_mean(target, known);
  return fmt::format("no table by förbund has the column {}{}", in_quotes(target),
                     near.empty() ? "; there are " + forbund_targets_text() : near);
}

/// What is wrong with the columns of a table by förbund together; empty when nothing is.
std::string wrong_together(const SourceChoice& choice, const ForbundTableKind& kind) {
  if (!choice.code.empty()) {
    return "--column kommunkod and forbund_id: a table is by municipality or by förbund; leave "
           "one of them out";
  }
  for (const ColumnChoice& each : choice.columns) {
    if (kind_with(each.target) == &kind) continue;
    return fmt::format("--column {} and {} belong to different tables; import one at a time",
                       choice.columns.front().target, each.target);
  }
  for (const AmountColumn& column : kind.columns) {
    const bool is_there =
        std::any_of(choice.columns.begin(), choice.columns.end(),
                    [&](const ColumnChoice& each) { return each.target == column.target; });
    if (!is_there) return fmt::format("{} also needs --column {}=…", kind.key, column.target);
  }
  if (!kind.by_year && !choice.year.empty()) {
    return fmt::format("{} has no years; leave out --column year", kind.key);
  }
  return "";
}

/// Checks the targets, which one can only when all have been read.
std::string wrong_columns(SourceChoice& choice) {
  const bool by_forbund = !choice.forbund.empty();
  for (const ColumnChoice& each : choice.columns) {
    const std::string wrong =
        by_forbund ? wrong_forbund_target(each.target) : wrong_target(each.target);
    if (!wrong.empty()) {
      return fmt::format("--column {}={}: {}", each.target, each.sources.front(), wrong);
    }
  }
  if (!by_forbund) return "";
  if (choice.columns.empty()) {
    return "--column forbund_id says whose amounts they are; name them too: " +
           forbund_targets_text();
  }
  choice.table = kind_with(choice.columns.front().target);
  return wrong_together(choice, *choice.table);
}

/// Where the column is kept that `target` names, for those that hold no figures; else null.
std::string* place_for(SourceChoice& choice, const std::string& target) {
  if (target == "kommunkod") return &choice.code;
  if (target == "forbund_id") return &choice.forbund;
  return target == "year" ? &choice.year : nullptr;
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
    if (std::string* place = place_for(choice, target)) {
      if (!place->empty()) {
        return tl::unexpected(fmt::format("--column {}=… is given twice; leave one out", target));
      }
      *place = source;
      continue;
    }
    std::vector<std::string>& sources = choice_of(choice, target).sources;
    for (const std::string& before : sources) {
      if (plain_letters(before) != plain_letters(source)) continue;
      return tl::unexpected(fmt::format("--column {} is given twice; leave one out", text));
    }
    sources.push_back(source);
  }
  if (const std::string wrong = wrong_columns(choice); !wrong.empty()) return tl::unexpected(wrong);
  return choice;
}

}  // namespace finsam
