#pragma once
// The word `unset` in the place of a value takes away what is inherited there.

#include <functional>
#include <map>
#include <string>

#include "scenario/key_path.hpp"

namespace finsam {

/// Whether `node` is the word `unset`.
bool says_unset(const Node& node);

/// Refuses every `unset` within `node`, which nothing inherited stands under, and marks it so.
///
/// @param path of `node`, changed and put back
void refuse_unset_within(Node& node, KeyPath& path, Diagnostics& diagnostics);

/// Refuses an `unset` at `path`, where nothing of `inherited` has that key.
void refuse_unset(const Place& place, const KeyPath& path, const Node& inherited,
                  Diagnostics& diagnostics);

/// Takes out what was unset, and the maps that have nothing left for that reason.
///
/// @param path of `root`, changed and put back
/// @param unset is given the key path and the place of each `unset`
void drop_unset(Node& root, KeyPath& path, std::map<std::string, Place, std::less<>>& unset);

}  // namespace finsam
