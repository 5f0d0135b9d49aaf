#include <fmt/format.h>
#include <fmt/ranges.h>

#include "data/quote.hpp"
#include "scenario/checks.hpp"

namespace finsam {
namespace {

/// What rows of a status are, after "3 of 290 rows are"; empty for what nobody needs to be told.
std::string_view adjective(Status status) {
  switch (status) {
    case Status::official:
      return "";
    case Status::estimated:
      return "estimated";
    case Status::reconstructed:
      return "reconstructed";
    case Status::synthetic:
      return "synthetic, made for an example";
    case Status::assumption:
      return "assumptions";
    case Status::unstated:
      return "of unknown origin";
    case Status::changed:
      return "no longer what the manifest describes";
  }
  return "";
}

/// "3 of 290 rows are estimated".
std::string rows_text(int rows, int all, std::string_view what) {
  if (rows == all) return fmt::format("all rows ({}) are {}", all, what);
  return fmt::format("{} of {} rows are {}", rows, all, what);
}

}  // namespace

void warn_of_statuses(Draft& draft) {
  for (const TableProvenance& table : draft.scenario.provenance) {
    std::vector<std::string> texts;
    for (const auto& [status, rows] : table.rows_by_status) {
      const std::string_view what = adjective(status);
      if (!what.empty() && rows > 0) texts.push_back(rows_text(rows, table.rows, what));
    }
    if (texts.empty()) continue;
    const std::string name = table.file == "inline" ? "" : in_quotes(table.file) + ": ";
    draft.diagnostics.warning(table.named_at, table.role,
                              name + fmt::format("{}", fmt::join(texts, ", ")));
  }
}

}  // namespace finsam
