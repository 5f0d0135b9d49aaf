#pragma once

#include <cstddef>
#include <new>
#include <span>
#include <vector>

#include "engine/batch_parts.hpp"
#include "engine/lane_luck.hpp"

namespace finsam {

/// Memory for a kernel, on a line of its own.
class LineMemory {
 public:
  explicit LineMemory(std::size_t bytes)
      : start_(static_cast<std::byte*>(::operator new(bytes, line))) {}
  ~LineMemory() { ::operator delete(start_, line); }
  LineMemory(const LineMemory&) = delete;
  LineMemory& operator=(const LineMemory&) = delete;
  std::byte* data() const { return start_; }

 private:
  static constexpr std::align_val_t line{64};
  std::byte* start_;
};

/// Some cases of a call, at most as many as a kernel is wide.
struct PackCases {
  std::span<const std::size_t> places;  ///< [lane]: which cases
  std::span<const double> values;       ///< of all cases of the call: [case][key]
  std::vector<const std::vector<YearLuck>*>
      luck;                   ///< [lane]; empty where nothing is left to chance
  std::span<double> results;  ///< of all: [case][measure][year]
  std::span<char> failed;     ///< of all: [case], set to 1 where it cannot be run
};

/// What one thread needs to run packs.
class PackWorker {
 public:
  PackWorker(const BatchParts& parts, const Kernel& kernel);
  void run(const PackCases& cases);

 private:
  bool put(const PackCases& cases, std::size_t lane);
  void add_frames();
  bool can_run();
  void repeat(std::size_t from, std::size_t to);
  void take_out(const PackCases& cases) const;

  const BatchParts& parts_;
  const Kernel& kernel_;
  KernelGroup group_;
  std::size_t width_;
  LineMemory memory_;
  Terms terms_;
  std::vector<YearNumbers<double>> numbers_;
  std::vector<double> sources_;  ///< of a case
  std::vector<double> lanes_;    ///< [source][lane]
  LaneLuck luck_;
  std::vector<double> kept_;  ///< [measure][year][lane]
  std::vector<int> stopped_;
};

}  // namespace finsam
