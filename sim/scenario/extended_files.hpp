#pragma once

#include <optional>
#include <string>
#include <vector>

#include "finsam/read_scenario.hpp"
#include "scenario/draft.hpp"

namespace finsam {

/// The largest YAML file that is read [bytes], how many are, and how many levels of them.
inline constexpr std::int64_t largest_scenario = 1 << 20;
inline constexpr std::size_t most_files = 20;
inline constexpr std::size_t most_levels = 10;

/// Reads `file` and every file that it extends, directly or through others, each once.
///
/// @errors in the draft, which is then not `complete`: files that cannot be read, paths that are
/// none, circles, too many
/// @return the trees as they are laid over each other, `file` last: what a file extends comes
/// before it, in the order in which it lists them. Empty when a file is not YAML, since nothing
/// else can then be trusted.
std::vector<Node> read_with_extended(const std::string& file, const ReadOptions& options,
                                     Draft& draft);

}  // namespace finsam
