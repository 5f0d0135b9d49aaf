#pragma once

#include <string>
#include <vector>

#include "scenario/tree.hpp"

namespace finsam {

/// The keys on the way down to a value: {"damping", "rule"}.
using KeyPath = std::vector<std::string>;

/// "damping.rule".
std::string joined(const KeyPath& path);

/// What a value with dates holds in each year (`scalar`, or `list` for the steps of trappan);
/// `nothing` where what stands at `path` has no dates.
NodeKind dated_kind(const KeyPath& path);

}  // namespace finsam
