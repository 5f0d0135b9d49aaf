#pragma once

#include <span>
#include <string>
#include <string_view>

namespace finsam {

/// A column of kronor in a table by förbund.
struct AmountColumn {
  std::string_view target;  ///< as `--column` calls it: "municipal_offer_kr"
  std::string_view name;    ///< in the table: "offer_kr"
  bool may_be_empty = false;
};

/// A table with a row per förbund, or per förbund and year, that an import makes.
struct ForbundTableKind {
  std::string_view key;  ///< where a scenario names it; with * for the id of each förbund
  std::string_view file;
  bool by_year = true;
  std::span<const AmountColumn> columns;
};

/// The kinds that there are.
std::span<const ForbundTableKind> forbund_table_kinds();

/// The kind that has a column `target`, or null.
const ForbundTableKind* kind_with(std::string_view target);

/// "state_allocation_kr and eget_kapital_kr (data.opening), applied_kr (application.table) …".
std::string forbund_targets_text();

}  // namespace finsam
