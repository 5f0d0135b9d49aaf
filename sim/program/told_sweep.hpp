#pragma once

#include <string>

#include "program/given.hpp"
#include "store/stored_sweep.hpp"

namespace finsam {

/// What rank 0 tells the others of a sweep, so that all of them run the same one.
struct ToldSweep {
  std::string sweep;     ///< its address and size
  std::string shard;     ///< --shard
  std::string merged;    ///< --merge, all of them
  std::string store;     ///< the file of the store, as it was named
  std::string machine;   ///< on which machine; see this_machine
  std::string identity;  ///< where there; see identity_of
};

/// What a rank would tell of the sweep that it has read.
ToldSweep told_sweep(const StoredSweep& sweep, const Given& given);

/// It as bytes, and again from them.
std::string bytes_of(const ToldSweep& told);
ToldSweep told_in(const std::string& bytes);

/// Why a rank that would tell `own` cannot run what rank 0 tells; empty where it can.
std::string refusal(const ToldSweep& own, const ToldSweep& told);

}  // namespace finsam
