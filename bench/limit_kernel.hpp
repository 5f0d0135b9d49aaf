#pragma once
// The limit of the machine: the baseline's rules written out by hand for one pack of cases, every
// number of which may be any, with every option fixed.

#include <cstddef>

#include "engine/kernel.hpp"

namespace finsam {

inline constexpr int limit_measures = 6;  ///< state, returned, closing, excess, at_floor, count

/// A hand-written kernel.
struct LimitKernel {
  const char* isa;  ///< of the engine's kernel that it stands beside
  int width;
  std::size_t bytes;  ///< of memory, on an address that is a multiple of 64
  /// Runs a pack of cases.
  /// @param lanes    [max_decrease, need, population][lane], in millionths, in force every year
  /// @param results  [year][measure][lane]
  /// @return false where a pack is beyond it: an amount of 10^9 kr, or floors that cannot be paid
  bool (*run)(const KernelGroup& group, const double* lanes, std::byte* memory, double* results);
};

/// Whether all years of a group go by the options that the kernels are written for.
bool fits_limit(const KernelGroup& group);

const LimitKernel& limit_x86_64_v3();
const LimitKernel& limit_x86_64_v4();

}  // namespace finsam
