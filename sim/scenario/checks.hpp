#pragma once

#include "scenario/draft.hpp"

namespace finsam {

/// Refuses years whose frame does not cover what is taken out of it, model.md steps 2 and 4: no
/// frame, a frame that has grown too large, national support and reserve, base grants.
void check_frame(Draft& draft);

/// Refuses indicators and municipalities without statistics, and a key that weighs nothing in some
/// year, model.md steps 3 and 4. Notes years taken from other years.
void check_indicators(Draft& draft);

/// Refuses a fixed offer that lacks a row for a förbund and year that it covers, model.md step 9.
void check_offers(Draft& draft);

}  // namespace finsam
