#pragma once
// Published allocations, förbund by förbund, against a run.

#include <optional>
#include <vector>

#include "finsam/results.hpp"
#include "finsam/source_lines.hpp"

namespace finsam {

/// What a förbund got in a year, as somebody has it.
struct PublishedAllocation {
  int forbund = 0;  ///< index into Roster::forbund
  Year year;
  Money<double> amount{0.0};
  Place place;
};

/// The rule that holds an allocation: nothing else would change it by a krona alone.
enum class HeldRule { nothing, floor, cap, municipalities, regions, both, settlement, application };

inline constexpr int held_rule_count = 8;

/// Which rule holds what a förbund got: its floor in the spärr, what its municipalities or regions
/// match, the settlement with all others, what it applied for, or the cap of the spärr.
HeldRule held_rule(const ForbundYear& row);

struct ComparedAllocation {
  PublishedAllocation published;
  const ForbundYear* row = nullptr;           ///< of the run; null where the förbund is not there
  std::optional<Money<double>> difference{};  ///< the run's less the published
  HeldRule rule = HeldRule::nothing;
  bool agrees = false;
};

struct AllocationCheck {
  std::vector<ComparedAllocation> rows;  ///< the largest difference first
  int compared = 0;
  int agree = 0;
  int not_there = 0;              ///< published of a förbund and year that the run has no row for
  int other_years = 0;            ///< rows of years outside the run, which are left out
  int not_published = 0;          ///< förbund of the years compared that have no row in the list
  Money<double> off{0.0};         ///< the sizes of all differences
  Money<double> difference{0.0};  ///< all differences
};

/// Compares `published` with the accepted allocations of `results`.
///
/// @param tolerance  a difference of at most this agrees
AllocationCheck check_allocations(const std::vector<PublishedAllocation>& published,
                                  const Results& results, Money<double> tolerance);

}  // namespace finsam
