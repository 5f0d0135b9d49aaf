#pragma once

#include <string>

#include "scenario/draft.hpp"
#include "scenario/read_dated.hpp"

namespace finsam {

/// Reads the matching policy at `node`, a map.
///
/// @param with_parties whether `municipal` and `regional` may stand beside it; they are passed over
MatchingPolicy read_policy(Draft& draft, const Node& node, const std::string& path,
                           bool with_parties);

}  // namespace finsam
