#pragma once

#include <string>
#include <vector>

#include "finsam/table.hpp"
#include "report/timeline.hpp"
#include "text/language.hpp"

namespace finsam {

/// Timelines as a table for the terminal, under the years of the run; of a single key, its meaning
/// too. Values stand as one would write them in a scenario.
std::string timeline_text(const std::vector<Timeline>& timelines, Language language);

/// The same as rows: key, first_year, last_year, value, since, only, file, line, assumption,
/// fitted. Cells are empty where nothing is in force, where a value holds for every year, and of
/// the place of a default; a setting of the command line stands as a file without a line.
Table timeline_table(const std::vector<Timeline>& timelines);

}  // namespace finsam
