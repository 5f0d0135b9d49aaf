#pragma once

#include "scenario/draft.hpp"

namespace finsam {

/// Reads the matching policies and whom they cover; `full` for all where no other covers.
void read_matching(Draft& draft);

}  // namespace finsam
