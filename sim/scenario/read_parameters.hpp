#pragma once

#include "scenario/draft.hpp"

namespace finsam {

/// Reads title, question, source and years.
void read_heading(Draft& draft);

/// Reads every scalar parameter, with its default for the years before the first given one, and
/// reports those that are missing, altogether or in some year.
void read_parameters(Draft& draft);

/// Reads the keys and their weights, which add up to 100 % in every year.
void read_weights(Draft& draft);

/// Reads the steps of trappan.
void read_steps(Draft& draft);

}  // namespace finsam
