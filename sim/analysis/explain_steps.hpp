#pragma once
// The steps of a page, each from the rows that the run recorded.

#include <utility>

#include "analysis/explanation.hpp"
#include "analysis/grounds.hpp"

namespace finsam {

/// What a page is made from.
struct ExplainSource {
  const Scenario& scenario;
  const YearResult& year;

  const NationYear& nation() const { return year.nation; }
  const Forbund& body(int forbund) const { return forbund_in(scenario.roster, year.year, forbund); }
  bool is_first_year() const { return year.year == scenario.first; }
};

/// Writes a step: sentences with the parameters and data that they rest on.
class StepWriter {
 public:
  StepWriter(const ExplainSource& source, std::string_view id, int number);

  StepWriter& say(std::string_view sentence, std::map<std::string, std::string> names = {});
  StepWriter& tell(const std::vector<RosterEvent>& events);  ///< what happened, with its source
  StepWriter& amount(std::string name, Quantity value);      ///< shown on a line of its own
  StepWriter& other(std::string name, Quantity value);       ///< only in sentences
  StepWriter& list(AmountList list);
  StepWriter& by(RuleSource source);
  /// A parameter with a place of its own; its name is the last part of `key`.
  StepWriter& parameter(std::string_view key);
  StepWriter& parameter(ParameterUse use);
  StepWriter& data(std::vector<DataUse> uses);
  Step done() { return std::move(step_); }

 private:
  const ExplainSource& source_;
  Step step_;
};

/// The option that is in force for a parameter that takes a word.
template <class Option>
Option chosen_option(const Dated<Choice>& dated, Year year) {
  return static_cast<Option>(dated.in(year).value_or(Choice{}).index);
}

/// Whether floors are paid with what others leave unclaimed in the year.
bool pays_from_unclaimed(const ExplainSource& source);

/// Whether a municipality is a member of a förbund only for a part of its inhabitants.
bool covers_parts(const Forbund& forbund);

// The steps of a förbund.
Step in_short_step(const ExplainSource& source, const ForbundYear& row);
Step roster_step(const ExplainSource& source, const ForbundYear& row);
Step indicator_step(const ExplainSource& source, const ForbundYear& row);
Step ideal_step(const ExplainSource& source, const ForbundYear& row);
Step damping_step(const ExplainSource& source, const ForbundYear& row);
Step capital_rule_step(const ExplainSource& source, const ForbundYear& row);
Step application_step(const ExplainSource& source, const ForbundYear& row);
Step possible_step(const ExplainSource& source, const ForbundYear& row);
Step matching_step(const ExplainSource& source, const ForbundYear& row);
Step targeted_step(const ExplainSource& source, const ForbundYear& row);
Step returned_step(const ExplainSource& source, const ForbundYear& row);
Step contributions_step(const ExplainSource& source, const ForbundYear& row);
Step economy_step(const ExplainSource& source, const ForbundYear& row);
Step trappan_step(const ExplainSource& source, const ForbundYear& row);
Step reach_step(const ExplainSource& source, const ForbundYear& row);
Step against_ideal_step(const ExplainSource& source, const ForbundYear& row);

/// Whether a förbund comes out of a merger on 1 January of the year.
bool is_merged(const ExplainSource& source, int forbund);

/// Whom the amounts of the year before are about, for sentences with a {who} or a {this}: the
/// förbund, or those that merged into it.
std::map<std::string, std::string> last_year_words(const ExplainSource& source, int forbund);

/// Whether a table says what the förbund applied for.
bool applies_by_table(const ExplainSource& source, const ForbundYear& row);

/// What amounts are rounded to in the year, for sentences with a {rounding}.
std::map<std::string, std::string> rounding_words(const ExplainSource& source);

/// Says who pays for the floors of the spärr, in the whole country.
void say_who_pays(const ExplainSource& source, StepWriter& step);

/// The förbund that get less than their ideal allocation by the damping, the most lowered first.
AmountList lowered_by_damping(const ExplainSource& source);

/// Those that get less than what was matched, since not all of that fits in, in the same order.
AmountList lowered_by_settlement(const ExplainSource& source);

/// Step 2, for every page.
Step frame_step(const ExplainSource& source);

// The steps of the whole country that have a file with those of a förbund.
Step application_totals(const ExplainSource& source);
Step targeted_totals(const ExplainSource& source);

/// The whole account of the year (national_account.hpp).
Step account_step(const ExplainSource& source);

/// The last step of every page: what the run began with, and how far that can be trusted.
/// @param row  of the förbund that the page is about; null: it is about something else
void add_opening(const ExplainSource& source, std::vector<Step>& steps,
                 const ForbundYear* row = nullptr);

// Whole pages.
std::vector<Step> forbund_steps(const ExplainSource& source, int forbund);
std::vector<Step> dissolved_steps(const ExplainSource& source, const DissolvedForbund& row);
std::vector<Step> municipality_steps(const ExplainSource& source, int municipality);
std::vector<Step> region_steps(const ExplainSource& source, int lan);
std::vector<Step> nation_steps(const ExplainSource& source);

}  // namespace finsam
