#pragma once

#include <sys/types.h>

#include <filesystem>

namespace finsam {

/// The name of the folder beside `target` in which process `writer` makes its new result.
std::filesystem::path unfinished_name(const std::filesystem::path& target, pid_t writer,
                                      int attempt);

/// Removes the folders that runs which were killed have left beside `target`: those that bear an
/// unfinished name of a process that is no more. What cannot be removed stays.
void remove_leftovers(const std::filesystem::path& target);

}  // namespace finsam
