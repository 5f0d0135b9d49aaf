#pragma once
// Pages of whole runs, and what they must agree with.

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "analysis/explain.hpp"
#include "finsam/simulate.hpp"
#include "finsam/table.hpp"
#include "text/language.hpp"

namespace finsam::test {

/// A scenario and what it gave.
struct WholeRun {
  Scenario scenario;
  Results results;
};

/// Reads and runs a scenario; a failure of the test and an empty run where it is refused.
WholeRun run_of(const std::string& file,
                const std::vector<std::pair<std::string, std::string>>& settings = {});

/// Everyone that a page of `year` can be about: every förbund that exists or is dissolved on its
/// first day, every municipality and region, and the nation.
std::vector<Subject> all_subjects(const Roster& roster, Year year);

/// The cells of the run's tables, as text, by table, year, code or id (and förbund where a payer
/// has several rows) and column.
class Cells {
 public:
  explicit Cells(const WholeRun& run);
  /// Empty where there is no such cell.
  std::optional<std::string> find(const std::string& table, int year, const std::string& unit,
                                  const std::string& column) const;

 private:
  std::map<std::string, std::string> cells_;
};

/// What in a page differs from the run's tables, an amount a line; empty when all agree.
/// @param compared  counts the amounts that stand in a table
std::string differences(const WholeRun& run, const Cells& cells, const Explanation& page,
                        int& compared);

/// Every number in a text, thousands joined and with a decimal point: "−1 234,50" is "-1234.5".
std::set<std::string> numbers_in(const std::string& text, Language language);

}  // namespace finsam::test
