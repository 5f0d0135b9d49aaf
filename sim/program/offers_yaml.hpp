#pragma once

#include <string>
#include <vector>

#include "finsam/scenario.hpp"
#include "intake/forbund_amounts.hpp"

namespace finsam {

/// Whether it is a table of what parties offer.
bool is_of_offers(const ForbundTableKind& kind);

/// Where the scenario names the tables of offers of those förbund: "matching.forbund.lund.offers".
std::vector<std::string> offer_keys(const ForbundAmounts& amounts, const Scenario& scenario);

/// The part `matching` of a scenario in which the offers count, for each förbund in the years of
/// the run that the table has; other years go on as they were. Empty where there are none.
std::string offers_yaml(const ForbundAmounts& amounts, const Scenario& scenario);

/// A warning of offers that another rule for matching goes before in `scenario`, which has them;
/// empty where all count.
///
/// @param bytes  of the table of offers
std::string idle_offers(const ForbundAmounts& amounts, const std::string& bytes,
                        const Scenario& scenario);

}  // namespace finsam
