#pragma once

#include <string>

#include "analysis/explanation.hpp"
#include "finsam/table.hpp"
#include "text/language.hpp"

namespace finsam {

/// The rows of the run's table that a page ends in: forbund_year, municipality_year, region_year or
/// nation_year, those of its subject and year. A municipality in no förbund has none.
Table rows_of_subject(const Scenario& scenario, const Results& results, const Subject& subject,
                      Year year);

/// A page in words: each step with its numbers, its rule, where that stands, the parameters and the
/// data; last the amounts of the result.
///
/// @param width  characters per line at most
std::string explanation_text(const Scenario& scenario, const Results& results,
                             const Explanation& explanation, Language language, int width);

/// The same as one JSON object. Amounts have the names of the run's columns where there is one; the
/// sentences are in `language`.
std::string explanation_json(const Scenario& scenario, const Results& results,
                             const Explanation& explanation, Language language);

}  // namespace finsam
