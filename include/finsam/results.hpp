#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "finsam/quantity/money.hpp"
#include "finsam/quantity/year.hpp"
#include "finsam/rules/options.hpp"

namespace finsam {

/// What kept an accepted allocation below the possible one.
enum class HeldBy { nobody, municipalities, regions, both, settlement };

enum class AgainstIdeal { below, level, above };

/// What a bracket of trappan gives of the limit.
struct TrappanBracket {
  Money<double> funds{0.0};  ///< those that count in it
  double part = 0.0;         ///< share · funds [millionths of a krona]
};

/// A part of a whole, both as the rules had them: λ of the damping, for one.
struct Ratio {
  double part = 0.0;
  double whole = 0.0;
};

/// One förbund in one year: every amount that the rules decided, and what they decided it from, in
/// the order of the steps. Amounts in kr; `Real` ones on the grid of 1/1024 krona.
struct ForbundYear {
  int forbund = 0;  ///< index into Roster::forbund
  int age = 0;      ///< its year since it formed, 1 the first; past start-up: 1000 or more
  std::vector<double> indicators;  ///< z per Scenario key, same order as YearResult::indicators
  double population = 0.0;         ///< step 3, on the grid
  double need = 0.0;
  std::vector<Real<double>> key_parts;  ///< of the ideal, per Scenario key
  Real<double> ideal{0.0};
  std::optional<Money<double>> last_allocation;  ///< P, what the spärr refers to
  std::optional<Money<double>> last_accepted;
  std::optional<Money<double>> floor;  ///< empty without damping
  std::optional<Money<double>> cap;    ///< empty without max_increase
  Real<double> damped{0.0};            ///< step 5
  Real<double> raised{0.0};            ///< what the damping gave above the ideal
  Real<double> lowered{0.0};           ///< what the damping took from the ideal
  Money<double> last_excess{0.0};      ///< excess at the end of the year before
  bool exempted = false;               ///< lost the spärr to the capital rule
  Money<double> reducible{0.0};        ///< damped above the base grant; with the rule `reduce`
  Money<double> half_excess{0.0};      ///< the state's half of the excess; with the rule `reduce`
  Money<double> reduced{0.0};          ///< taken by the capital rule `reduce`
  Real<double> after_capital_rule{0.0};
  std::optional<Money<double>> asked;    ///< applied for; in years of applications
  std::optional<Money<double>> applied;  ///< what stands of it
  Money<double> possible{0.0};
  Money<double> increase{0.0};                   ///< possible above last_accepted; 0 without one
  std::optional<Money<double>> municipal_offer;  ///< where the party's policy is `fixed`
  std::optional<Money<double>> regional_offer;
  std::optional<Money<double>> municipal_limit;  ///< empty: none
  std::optional<Money<double>> regional_limit;
  Money<double> matched{0.0};             ///< accepted before settlement
  Money<double> unmatched{0.0};           ///< possible − matched
  std::optional<Real<double>> unrounded;  ///< settled, before rounding; where one was needed
  Money<double> settled{0.0};             ///< accepted before redistribution
  Money<double> settled_off{0.0};         ///< matched − settled
  std::optional<Money<double>> room;      ///< in the first round of redistribution; empty: no bound
  bool withheld = false;                  ///< kept out of a redistribution by the capital rule
  Money<double> redistributed{0.0};       ///< got in redistribution
  Money<double> state{0.0};               ///< accepted
  HeldBy held_by = HeldBy::nobody;
  Money<double> total{0.0};  ///< of all parties
  Money<double> targeted{0.0};
  Money<double> municipal{0.0};
  Money<double> regional{0.0};
  Money<double> other_income{0.0};
  Money<double> income{0.0};
  Money<double> admin_by_share{0.0};  ///< the part of `admin_budget` that follows income
  Money<double> admin_budget{0.0};    ///< for administration
  Money<double> admin{0.0};
  Money<double> from_capital{0.0};  ///< planned from the opening eget kapital
  Money<double> planned{0.0};       ///< for activities, before any bound
  Money<double> budget{0.0};
  bool in_startup = false;
  Share<double> execution{0.0};  ///< of the budget, start-up considered
  Money<double> spent{0.0};
  Money<double> opening_eget_kapital{0.0};
  Money<double> closing_eget_kapital{0.0};
  Money<double> eget_kapital_change{0.0};  ///< closing − opening
  Money<double> trappan_funds{0.0};
  std::vector<TrappanBracket> brackets;  ///< one per step of trappan
  Money<double> trappan_limit{0.0};
  Money<double> excess{0.0};
  AgainstIdeal against_ideal = AgainstIdeal::level;
  std::optional<double> participants;  ///< empty without reach
};

/// What a member paid, and the weight that its part was divided by: 10^-7 inhabitants, millionths
/// of a fixed share, or 1 where all pay alike. Where all weigh 0 they pay alike.
struct MunicipalityYear {
  int municipality = 0;  ///< index into Roster::municipalities
  int forbund = 0;
  Money<double> contribution{0.0};
  std::int64_t weight = 0;
  std::int64_t weights = 0;  ///< of all members
  Money<double> paid{0.0};   ///< by the municipality to all its förbund together
};

/// The same for a region, whose weight is the inhabitants of its members.
struct RegionYear {
  int lan = 0;  ///< index into Roster::lan
  int forbund = 0;
  Money<double> contribution{0.0};
  std::int64_t weight = 0;
  std::int64_t weights = 0;
  Money<double> paid{0.0};  ///< by the region to all its förbund together
};

/// A key of the distribution in one year.
struct KeyYear {
  std::string indicator;
  Share<double> weight{0.0};
  double total = 0.0;             ///< Σz
  double pot = 0.0;               ///< what it distributes [millionths of a krona]
  Real<double> distributed{0.0};  ///< Σ of the förbund's parts
};

/// A round of redistribution.
struct RoundYear {
  Money<double> pool{0.0};   ///< what there was
  Money<double> taken{0.0};  ///< what was taken of it
};

/// How many förbund something holds for, and the amount of all. A change by less than half a krona
/// counts as the rounding of the ideal allocations.
struct Tally {
  int count = 0;
  Real<double> amount{0.0};
};

/// The nation in one year.
struct NationYear {
  Money<double> frame{0.0};
  Money<double> national_support{0.0};        ///< the part used
  Money<double> national_support_given{0.0};  ///< the part set aside
  Money<double> reserve{0.0};
  Money<double> distributable{0.0};
  double population = 0.0;
  double need = 0.0;
  Money<double> base_grants{0.0};  ///< of all förbund
  Money<double> pot{0.0};          ///< what the keys distribute
  std::vector<KeyYear> keys;
  Real<double> ideal{0.0};
  Money<double> base{0.0};    ///< the base grant rounded down to `unit`: the least floor
  Money<double> floors{0.0};  ///< of all förbund; 0 without damping
  Real<double> damped{0.0};
  std::optional<Ratio> damping_level;  ///< λ, μ or what is left of the floors above the base
  int targeted_count = 0;              ///< given a targeted grant
  Money<double> asked{0.0};            ///< applied for; in years of applications
  Money<double> applied{0.0};          ///< what stands of it
  Tally raised;                        ///< above their ideal by the damping
  Tally lowered;                       ///< below it
  int at_floor = 0;                    ///< damped to the floor, with a last allocation
  int at_cap = 0;
  int exempted = 0;  ///< lost the spärr to the capital rule
  Tally reduced;     ///< by the capital rule
  Money<double> possible{0.0};
  Money<double> matched{0.0};
  Tally unmatched_by_municipalities;  ///< whom the municipalities alone held
  Tally unmatched_by_regions;
  Tally unmatched_by_both;
  std::optional<Ratio> settlement_level;  ///< λ, or the same as above; empty: nothing to settle
  Tally settled_off;
  int settled_at_floor = 0;  ///< of those with a last allocation, kept at the floor by settlement
  Money<double> settled{0.0};
  std::vector<RoundYear> rounds;
  Tally redistributed;
  Tally withheld;  ///< from a redistribution; no amount
  Money<double> state{0.0};
  Money<double> targeted{0.0};
  Money<double> returned{0.0};
  Money<double> returned_reserve{0.0};
  Money<double> returned_undistributed{0.0};
  Money<double> returned_capital_rule{0.0};
  Money<double> returned_unmatched{0.0};
  Money<double> returned_support{0.0};  ///< national support that was not used
  Money<double> unmatched{0.0};
  Money<double> municipal{0.0};
  Money<double> regional{0.0};
  int forbund_count = 0;
  int municipality_count = 0;
  Money<double> total{0.0};
  Money<double> other_income{0.0};
  Money<double> income{0.0};
  Money<double> admin_budget{0.0};
  Money<double> admin{0.0};
  Money<double> budget{0.0};  ///< for activities
  Money<double> spent{0.0};
  Money<double> opening_eget_kapital{0.0};
  Money<double> paid_back{0.0};
  Money<double> eget_kapital{0.0};
  Money<double> excess{0.0};
  int above = 0;
  int level = 0;
  int below = 0;
  int over_trappan = 0;
  int over_4_mkr = 0;
  std::optional<double> participants;       ///< empty without reach
  Money<double> other_appropriations{0.0};  ///< outside the model: their frames
  Money<double> other_appropriations_used{0.0};
  Money<double> other_appropriations_returned{0.0};
  Money<double> outside_income{0.0};  ///< of the förbund, outside the model
  Money<double> top_quarter{0.0};  ///< eget kapital of the ⌊n/4⌋ förbund with most; 0 when n < 4
  bool damping_not_affordable = false;
  bool settlement_not_affordable = false;
  bool gains_cannot_pay = false;
};

/// A förbund that the year began without: it pays its eget kapital back to its parties.
struct DissolvedForbund {
  int forbund = 0;  ///< index into Roster::forbund
  Money<double> opening_eget_kapital{0.0};
  Money<double> to_state{0.0};
  Money<double> to_municipalities{0.0};
  Money<double> to_regions{0.0};
};

struct YearResult {
  Year year;
  Year of_statistics;                   ///< year − lag
  std::vector<std::string> indicators;  ///< names of the keys' indicators
  std::vector<ForbundYear> forbund;     ///< in roster order
  std::vector<DissolvedForbund> dissolved;
  std::vector<MunicipalityYear> municipalities;
  std::vector<RegionYear> regions;
  NationYear nation;
};

/// A whole run, year by year.
struct Results {
  std::vector<YearResult> years;
};

}  // namespace finsam
