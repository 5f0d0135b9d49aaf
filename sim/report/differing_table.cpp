#include "report/differing_table.hpp"

#include <fmt/format.h>

#include "report/term_differences.hpp"
#include "report/unlike_table_names.hpp"

namespace finsam {
namespace {

/// Adds rows of the columns what, key, years, base, reform, assumption.
class Rows {
 public:
  explicit Rows(Table& table) : table_(table) {}

  void add(const char* what, const std::string& key, const std::string& years,
           const std::string& base, const std::string& reform, bool assumption = false) {
    table_.rows.push_back(
        {std::string(what), key, years, base, reform, std::string(assumption ? "assumption" : "")});
  }

 private:
  Table& table_;
};

std::string run_years(const ComparedSide& side) {
  const std::vector<int> years = years_of(side.run);
  return fmt::format("{}:{}", years.front(), years.back());
}

void add_versions(Rows& rows, const CompareSource& source) {
  const ComparedRun& base = source.base.run;
  const ComparedRun& reform = source.reform.run;
  if (source.unlike.model_version) {
    rows.add("model_version", "", "", base.model_version, reform.model_version);
  }
  if (source.unlike.program_version) {
    rows.add("program_version", "", "", base.program_version, reform.program_version);
  }
}

void add_forbund(Rows& rows, const UnlikeRuns& unlike) {
  for (const std::string& name : unlike.base_only) rows.add("forbund", name, "", "yes", "no");
  for (const std::string& name : unlike.reform_only) rows.add("forbund", name, "", "no", "yes");
  for (const std::string& name : unlike.partly) rows.add("forbund_years", name, "", "", "");
  for (const std::string& name : unlike.unlike_members) rows.add("members", name, "", "", "");
}

std::string years_cell(Year first, Year last) {
  return first == last ? fmt::format("{}", first.number)
                       : fmt::format("{}:{}", first.number, last.number);
}

}  // namespace

Table differing_table(const CompareSource& source) {
  Table table{"differing", {"what", "key", "years", "base", "reform", "assumption"}, {}};
  Rows rows(table);
  add_versions(rows, source);
  if (source.unlike.years) {
    rows.add("years", "", "", run_years(source.base), run_years(source.reform));
  }
  for (const UnlikeFrame& frame : source.unlike.frames) {
    rows.add("frame", "", fmt::format("{}", frame.year), fmt::format("{} kr", frame.base),
             fmt::format("{} kr", frame.reform));
  }
  add_forbund(rows, source.unlike);
  for (const UnlikeTable& one : source.unlike.data) {
    const auto [base, reform] = unlike_table_names(one, TermStyle::scenario);
    rows.add("data", one.role, "", base, reform);
  }
  for (const TermDifference& one :
       term_differences(source.base.run.scenario, source.reform.run.scenario, source.first(),
                        source.last(), TermStyle::scenario)) {
    rows.add("term", one.key, years_cell(one.first, one.last), one.base, one.reform,
             one.assumption);
  }
  return table;
}

}  // namespace finsam
