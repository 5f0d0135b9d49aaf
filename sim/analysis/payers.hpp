#pragma once
// What members and regions pay, for the pages of förbund, municipalities and regions alike.

#include <vector>

#include "analysis/explain_steps.hpp"

namespace finsam {

/// The rows of those who pay to a förbund, in the order of the run.
std::vector<const MunicipalityYear*> payments_to(const YearResult& year, int forbund);
std::vector<const RegionYear*> regional_payments_to(const YearResult& year, int forbund);

/// What the parties of a förbund are called in sentences with {municipalities} and {regions}.
std::map<std::string, std::string> party_words(const ExplainSource& source, const Forbund& forbund);

/// Says what a förbund gets, and who kept it from getting more.
void say_allocation(const ExplainSource& source, const ForbundYear& row, StepWriter& step);

/// What each member, or each region, pays to a förbund, and how its part is weighed.
AmountList municipal_list(const ExplainSource& source, const Forbund& forbund,
                          const ForbundYear& row);
AmountList regional_list(const ExplainSource& source, const Forbund& forbund,
                         const ForbundYear& row);

/// The row of a förbund.
/// @throws std::logic_error where it has none
const ForbundYear& forbund_row(const YearResult& year, int forbund);

/// How a payer's part is weighed: its inhabitants or share, and its part of all weights; none where
/// all pay alike.
std::vector<Amount> weight_amounts(const ExplainSource& source, std::int64_t weight,
                                   std::int64_t weights);

/// The sentence that says how municipalities split their part.
std::string_view split_sentence(const ExplainSource& source, std::int64_t weights);

/// The parameter, and the table where there is one, that the split goes by.
void add_split_grounds(const ExplainSource& source, StepWriter& step);

}  // namespace finsam
