#pragma once

#include "cluster/ranks.hpp"
#include "program/exit_status.hpp"
#include "program/given.hpp"

namespace finsam {

/// What a rank beside rank 0 does in a sweep: runs the blocks that rank 0 deals it, and keeps them
/// in a part store of its own beside the store. On a machine or a disk that the store is not on, it
/// sends them to rank 0 in place of that.
/// @return what it ends with: what rank 0 ends with
ExitStatus follow_sweep(const Given& given, Ranks& ranks);

}  // namespace finsam
