#pragma once
// Cases of the same shape, as many side by side as a register of the processor holds: what the
// engine asks of the code that was compiled for one instruction set. Plain structs, since that code
// must share nothing with the rest (see isa/).

#include <cstddef>

#include "engine/measures.hpp"
#include "engine/number_fields.hpp"

namespace finsam {

/// What all the cases have in common.
struct KernelGroup {
  int years = 0;
  const YearShape* shapes = nullptr;             ///< [year]
  const YearNumbers<double>* numbers = nullptr;  ///< [year]; those of any one case
  Standing<double> opening;
  const Measure* measures = nullptr;
  int measure_count = 0;
};

/// A number in which the cases differ, and whence it is taken.
struct KernelChange {
  int year = 0;  ///< counted from 0
  NumberField field;
  const int* forbund = nullptr;  ///< for columns: places in the order of the year
  int forbund_count = 0;
  int source = 0;  ///< which of the values of a case
};

/// Shares that chance decides, of every förbund by itself: [year][place][lane], `room` places a
/// year; null where nothing is left to chance.
struct KernelLuck {
  const double* municipal = nullptr;  ///< what the municipalities match of an increase
  const double* regional = nullptr;
  const double* execution = nullptr;
  int room = 0;
};

/// The code for one instruction set. Memory is the caller's: `bytes` says how much a group needs,
/// on an address that is a multiple of 64. `load` prepares it; then `run` may be called any number
/// of times.
struct Kernel {
  const char* isa;
  int width;    ///< cases side by side
  double most;  ///< the largest amount, and frame, that it takes [kr]
  std::size_t (*bytes)(const KernelGroup& group);
  void (*load)(const KernelGroup& group, std::byte* memory);
  /// @param values   [source][lane]
  /// @param results  [measure][year][lane]
  /// @param stopped  [lane]: the year (counted from 0) in which an amount grew beyond `most`, or
  ///                 −1
  void (*run)(const KernelGroup& group, std::byte* memory, const KernelChange* changes,
              int change_count, const double* values, const KernelLuck& luck, double* results,
              int* stopped);
};

/// The kernels of this program, the narrowest first, which any processor can run.
const Kernel& kernel_portable();
const Kernel& kernel_x86_64_v2();
const Kernel& kernel_x86_64_v3();
const Kernel& kernel_x86_64_v4();

}  // namespace finsam
