#pragma once
// What the tables of a scenario hold and lack.

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "finsam/held_over.hpp"
#include "finsam/scenario.hpp"

namespace finsam {

/// What a statistic of a table lacks.
struct StatisticGaps {
  std::string name;
  std::vector<int> municipalities;  ///< without a value in any year: indices into the roster
  std::vector<HeldOver> years;      ///< those the run asks for and takes from another year
};

/// A table of a scenario.
struct TableStatus {
  const TableProvenance* table = nullptr;
  std::optional<bool> matches;  ///< whether it is what its manifest describes; empty without one
  std::optional<std::pair<int, int>> years;  ///< first and last year that its rows are of
  std::vector<StatisticGaps> gaps;           ///< of its statistics that lack something
};

/// The tables that `scenario` uses, in the order in which it reads them. The scenario must outlive
/// the answer.
std::vector<TableStatus> data_status(const Scenario& scenario);

}  // namespace finsam
