#pragma once
// The values of every parameter of a scenario, dated as written, and where their descriptions are.

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "finsam/dated.hpp"
#include "finsam/description.hpp"
#include "finsam/outside.hpp"
#include "finsam/quantity/money.hpp"

namespace finsam {

/// A word chosen from a parameter's list of options: its place in that list.
struct Choice {
  int index = 0;
};

/// One bracket of trappan: `share` of the funds up to and including `up_to`; the last has no bound.
struct TrappanStep {
  std::optional<Money<double>> up_to;
  Share<double> share{0.0};
};

/// Kronor per förbund and year, read from a table.
struct AmountTable {
  struct Row {
    int forbund = 0;  ///< index into Roster::forbund
    Year year;
    Money<double> amount{0.0};
    Place place;
  };
  int table = 0;  ///< index into Scenario::provenance
  std::vector<Row> rows;
  std::optional<Money<double>> find(int forbund, Year year) const;
};

/// Who is given a targeted grant in a year, in order.
struct ApplicantTable {
  struct Row {
    int forbund = 0;  ///< index into Roster::forbund
    Year year;
    Place place;
  };
  int table = 0;  ///< index into Scenario::provenance
  std::vector<Row> rows;
};

/// What limits the state amount that a party matches (README, step 9).
struct MatchingPolicy {
  Dated<Choice> policy;               ///< MatchingKind
  Dated<Share<double>> growth;        ///< growth_cap
  Dated<Share<double>> willingness;   ///< willingness
  std::optional<AmountTable> offers;  ///< fixed: kronor that the party offers
  Place place;
};

/// Whom a matching policy covers, least specific first.
enum class MatchingLevel { all, lan, region, forbund };
enum class Party { municipal, regional };

struct MatchingRule {
  MatchingLevel level = MatchingLevel::all;
  int subject = -1;  ///< lan, region: index into Roster::lan; forbund: into Roster::forbund
  std::optional<Party> party;  ///< empty: both
  MatchingPolicy policy;
  std::string key = {};  ///< key path, as written: "matching.lan.Skåne län.municipal"
};

/// Fixed shares of the municipalities' part, per förbund and member (README, step 12).
struct SplitTable {
  int table = 0;
  /// [forbund][member] in the order of ever_members; empty where the table has no rows for the
  /// förbund.
  std::vector<std::vector<Share<double>>> shares;
};

/// A key of the distribution: an indicator and its weight.
struct KeyWeight {
  std::string indicator;
  Dated<Share<double>> weight;
};

/// All terms of a scenario. Comments give the key path in the scenario; `parameters()` says the
/// rest.
struct Terms {
  Dated<Share<double>> opening_spread;         // opening.spread; of the first year
  Dated<Share<double>> opening_tilt;           // opening.tilt; of the first year
  Dated<Money<double>> frame;                  // frame.amount
  Dated<Share<double>> frame_growth;           // frame.growth
  Dated<Money<double>> national_support;       // frame.national_support
  Dated<Money<double>> national_support_used;  // frame.national_support_used
  Dated<Money<double>> reserve;                // frame.reserve
  Dated<Money<double>> base_grant;             // base_grant
  Dated<Money<double>> unit;                   // unit
  Dated<int> lag;                              // lag
  Dated<Choice> method;                        // method: Method
  std::vector<KeyWeight> keys;                 // keys.<indicator>

  Dated<Choice> damping;              // damping.rule: DampingRule
  Dated<Share<double>> max_decrease;  // damping.max_decrease
  Dated<Share<double>> max_increase;  // damping.max_increase
  Dated<Choice> reference;            // damping.reference: Reference
  Dated<Choice> financing;            // damping.financing: Financing

  Dated<Choice> capital_rule;         // capital_rule.rule: CapitalRule
  Dated<Share<double>> capital_rate;  // capital_rule.rate

  std::vector<MatchingRule> matching;  // matching.…
  Dated<int> redistribution_rounds;    // redistribution.rounds

  Dated<Share<double>> application_growth;            // application.growth
  std::optional<AmountTable> application_table;       // application.table
  Dated<Money<double>> targeted_max;                  // targeted.max_per_forbund
  Dated<int> targeted_count;                          // targeted.count
  std::optional<ApplicantTable> targeted_applicants;  // targeted.applicants

  Dated<Choice> municipal_split;           // contributions.municipal_split: MunicipalSplit
  std::optional<SplitTable> split_shares;  // contributions.shares

  Dated<Share<double>> other_income_share;        // economy.other_income_share
  std::optional<AmountTable> other_income_table;  // economy.other_income_table
  Dated<Money<double>> admin_fixed;               // economy.admin_fixed
  Dated<Share<double>> admin_share;               // economy.admin_share
  Dated<Share<double>> use_of_capital;            // economy.use_of_capital
  Dated<Share<double>> execution;                 // economy.execution
  Dated<Share<double>> execution_admin;           // economy.execution_admin
  Dated<int> startup_years;                       // economy.startup_years
  Dated<Share<double>> startup_factor;            // economy.startup_factor

  Dated<Choice> trappan_base;                     // trappan.base: TrappanBase
  Dated<Choice> trappan_scale;                    // trappan.scale: TrappanScale
  Dated<std::vector<TrappanStep>> trappan_steps;  // trappan.steps

  Dated<Share<double>> individual_share;      // reach.individual_share
  Dated<Money<double>> cost_per_participant;  // reach.cost_per_participant
  Dated<int> in_need;                         // reach.in_need

  std::optional<OutsideTable> other_appropriations;  // outside.appropriations
  std::optional<OutsideTable> outside_income;        // outside.income
};

/// The last year for which a frame is given, not "only" for it: the first simulated one where it is
/// given without a year. After it the frame grows.
Year last_given_frame(const Terms& terms, Year first);

/// The frame of `year` [kr]: the one in force up to the last year for which one is given, then
/// grown year by year and rounded down (README, step 2). One given without a year counts as given
/// for the `first` simulated year; one given "only" for a year is left out of the growth.
/// @return empty before the first given year
std::optional<Money<double>> frame_in(const Terms& terms, Year first, Year year);

/// Whether `opening.spread` or `opening.tilt` change the opening allocations of a run that begins
/// in `first`.
bool changes_opening(const Terms& terms, Year first);

/// A scalar and the field of `Owner` that holds it, which decides its kind.
template <class Owner>
struct Described : Description {
  using Field = std::variant<Dated<Money<double>> Owner::*, Dated<Share<double>> Owner::*,
                             Dated<int> Owner::*, Dated<Choice> Owner::*>;
  Field field;

  Described(const Description& said, Field held_in)
      : Description(of_kind(said, static_cast<Kind>(held_in.index()))), field(held_in) {}

 private:
  static Description of_kind(Description said, Kind kind) {
    said.kind = kind;
    said.dated = true;
    return said;
  }
};
using Parameter = Described<Terms>;
using PolicyParameter = Described<MatchingPolicy>;

/// All scalar parameters with a place of their own, in the order of the scenario file.
std::span<const Parameter> parameters();

/// The description of `key`, or null.
const Parameter* find_parameter(std::string_view key);

/// The scalars of a matching policy; their keys are relative to it ("growth").
std::span<const PolicyParameter> policy_parameters();

/// The table of what a party offers, in a matching policy ("offers").
const Description& policy_offers();

/// The weight of a key (keys.<indicator>), and the two scalars of a step of trappan (`up_to`,
/// `share`).
const Description& key_weight();
const Description& step_bound();
const Description& step_share();

/// The value of a parameter in force in `year` as one would write it; empty when none is.
/// `Owner` is Terms or MatchingPolicy.
template <class Owner>
std::optional<std::string> value_text(const Owner& owner, const Described<Owner>& parameter,
                                      Year year);

/// The value in `year` of the key that `condition` names, as one would write it; empty when there
/// is none.
std::optional<std::string> asking_value(const Terms& terms, const Condition& condition, Year year);
std::optional<std::string> asking_value(const MatchingPolicy& policy, const Condition& condition,
                                        Year year);

/// Where that value was written; line 0 where it is a default.
Place asking_place(const Terms& terms, const Condition& condition, Year year);
Place asking_place(const MatchingPolicy& policy, const Condition& condition, Year year);

/// Whether `condition` holds in `year`: what it asks for is then read.
bool holds(const Terms& terms, const Condition& condition, Year year);
bool holds(const MatchingPolicy& policy, const Condition& condition, Year year);

/// The value of a parameter as one would write it in a scenario ("12,5 %" is written "12.5 %").
std::string written(Money<double> amount);
std::string written(Share<double> share);

}  // namespace finsam
