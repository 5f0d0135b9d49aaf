#pragma once

#include <string>

#include "program/given.hpp"

namespace finsam {

/// Where finsam sweep keeps the cases: --store, otherwise the sweep file's name in this folder.
std::string store_file(const Given& given);

/// With how many threads it runs: --threads, otherwise as many as the machine has and this process
/// may use.
/// @param ranks_here  how many processes share this machine, and its threads, with this one
int thread_count(const Given& given, int ranks_here = 1);

}  // namespace finsam
