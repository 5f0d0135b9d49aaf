#pragma once
// What the exact implementation knows of one year, and its steps in the order of the README
// section 3. Every step reads what the steps before it wrote.

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "exact/law.hpp"
#include "exact/number.hpp"
#include "finsam/results.hpp"

namespace finsam::exact {

/// One förbund in one year.
struct Account {
  int forbund = 0;  ///< index into Roster::forbund
  Forbund body;     ///< name and members of the year

  // Carried from the year before.
  std::optional<Int> last_accepted, last_possible;
  Int opening, last_excess;
  int age = 0;

  std::vector<Rat> indicators;
  Rat population, need;
  std::vector<Rat> inhabitants;  ///< per member, not held
  Rat ideal;
  std::optional<Int> last;  ///< P
  bool exempted = false;
  std::optional<Int> floor, cap;
  Rat damped;
  Int reduced;
  std::optional<Int> asked, applied;  ///< in a year of applications
  Int possible;
  std::optional<Int> municipal_limit, regional_limit;
  Int matched, settled, redistributed, state;
  Int municipal, regional;
  std::vector<Int> by_member, by_region;
  Int targeted, other_income, income, admin_budget, admin, budget, spent, closing;
  Int trappan_limit, excess;
  AgainstIdeal against_ideal = AgainstIdeal::level;
  std::optional<Int> participants;
};

/// A förbund that the year begins without, and what it held.
struct Dissolved {
  int forbund = 0;
  Int held;
};

struct Ledger {
  Ledger(const Scenario* what, Law in_force) : scenario(what), law(std::move(in_force)) {}
  const Scenario* scenario;
  Law law;
  Int distributable;  ///< D
  std::vector<Account> accounts;
  std::vector<Dissolved> dissolved;
  bool damping_not_affordable = false;
  bool settlement_not_affordable = false;
  bool gains_cannot_pay = false;
};

/// Thrown when the run is refused.
struct Refused {
  std::string what;
};

/// The opening allocations as `law`, that of the first year, spreads and tilts them: one for each
/// förbund of the members table that has one, in order.
std::vector<Int> opening_allocations(const Scenario& scenario, const Law& law);

/// Holds the events of 1 January on the accounts as they end the year before.
void step_1_events(Ledger& ledger);
void step_2_frame(Ledger& ledger);
void step_3_indicators(Ledger& ledger);
void step_4_ideal(Ledger& ledger);
void step_5_damping(Ledger& ledger);
void step_6_reduce(Ledger& ledger);
void step_7_applications(Ledger& ledger);
void step_8_possible(Ledger& ledger);
void step_9_matching(Ledger& ledger);
void step_9_settlement(Ledger& ledger);
void step_9_redistribution(Ledger& ledger);
void step_10_targeted(Ledger& ledger);
void step_12_contributions(Ledger& ledger);
void step_13_economy(Ledger& ledger);
void step_14_trappan(Ledger& ledger);
void step_15_reach(Ledger& ledger);
void step_16_against_ideal(Ledger& ledger);
/// Steps 11 and section 4: the rows of the results.
YearResult result_of(const Ledger& ledger);

/// Step 14's limit on `funds` [kr].
Int trappan_limit(const Law& law, const Int& funds);

/// The regions that pay to `forbund`, as indices into Roster::lan in the order of its members.
std::vector<int> regions(const Roster& roster, const Forbund& forbund);

/// Whether the one member stands outside any region (5 a §).
bool pays_both(const Roster& roster, const Forbund& forbund);

}  // namespace finsam::exact
