#pragma once

#include <vector>

#include "finsam/results.hpp"
#include "finsam/roster.hpp"

namespace finsam {

/// How many förbund of a year stand where the rules bite.
struct YearFigures {
  Year year;
  int at_floor = 0;  ///< get what the spärr leaves them at the least
  int held_by_municipalities = 0;
  int held_by_regions = 0;
  int held_by_both = 0;
  int over_trappan = 0;
};

/// What a förbund got before the run and in its last year [kr].
struct Change {
  int forbund = 0;
  Money<double> before{0.0};
  Money<double> after{0.0};
};

/// A förbund whose municipalities or regions match less than the possible allocation [kr].
struct HeldForbund {
  int forbund = 0;
  HeldBy by = HeldBy::nobody;
  Money<double> possible{0.0};
  Money<double> matched{0.0};
};

/// A förbund with more eget kapital than trappan finds reasonable [kr].
struct OverTrappan {
  int forbund = 0;
  Money<double> eget_kapital{0.0};
  Money<double> limit{0.0};
  Money<double> excess{0.0};
};

/// What a first look at a run wants to know. Förbund are indices into Roster::forbund; lists are
/// the largest first and ties in roster order.
struct SummaryFigures {
  std::vector<YearFigures> years;
  std::vector<Change> gains;   ///< from the last allocation before the run to the last year's
  std::vector<Change> losses;  ///< the largest loss first
  Year floor_year;             ///< the first of those in which most stand at the floor
  std::vector<int> at_floor;   ///< in that year, in roster order
  Year held_year;              ///< the first of those in which most are held by a party
  std::vector<HeldForbund> held;
  std::vector<OverTrappan> over_trappan;  ///< in the last year
};

/// At the floor is who gets exactly that, before redistribution. One without a last allocation has
/// nothing that the spärr could protect.
bool is_at_floor(const ForbundYear& row);

/// Counts and ranks the amounts of `results`. A merged förbund is measured against the sum of its
/// predecessors.
SummaryFigures summary_figures(const Roster& roster, const Results& results);

}  // namespace finsam
