#pragma once
// Warnings of what the scenario itself writes and no year of the run ever reads, beside what
// scenario/no_effect.hpp finds from the descriptions.

#include <string>

#include "scenario/draft.hpp"

namespace finsam {

/// Warns of a growth of the frame where every year's frame is given, and of targeted grants for
/// nobody, and of allocations spread or tilted where no table of the opening has any; and, if the
/// draft is `thorough`, of start-up years where no förbund starts up, unless they stand beside the
/// table of the opening that says so.
void warn_of_idle_terms(Draft& draft);

/// Warns of matching rules that never count, because more specific ones cover the same förbund or
/// because there is none for them to cover.
void warn_of_idle_rules(Draft& draft);

/// Warns of dated values that never hold: given for a year after the last or for one alone that is
/// not simulated; and, if the draft is `thorough`, of those replaced before the first year, which a
/// run takes for history. With other years on the command line a run has nothing to warn of: they
/// were chosen to leave years out.
void warn_of_idle_dates(Draft& draft);

/// Warns of keys in the scenario's list `fitted` that have no value in its own file.
void warn_of_idle_fitted(Draft& draft);

/// Warns, if the draft is `thorough`, of rows about money beside the model that are of no simulated
/// year.
void warn_of_idle_tables(Draft& draft);

/// Warns of events after the last simulated year and, if the draft is `thorough`, of those before
/// the first; and of a name that an event gives to a second förbund.
void warn_of_idle_events(Draft& draft);

}  // namespace finsam
