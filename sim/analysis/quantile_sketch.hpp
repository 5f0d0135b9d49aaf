#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace finsam {

/// How often numbers of each size were met: enough to give any of them by its rank, wrong by at
/// most 0.4 per cent. Whole numbers below 256 are exact where all numbers are whole.
///
/// Every power of two is divided into 128 equal buckets, which are the same for everyone, so that
/// the sketch depends on the numbers alone and not on their order. What is nearer to 0 than 2^−30
/// counts as 0; what is farther than 2^63 counts as that.
///
/// @source Masson, Rim & Lee (2019), DDSketch: A fast and fully-mergeable quantile sketch with
/// relative-error guarantees, PVLDB 12(12); with buckets that need no logarithm.
class QuantileSketch {
 public:
  /// @param number  finite
  void add(double number);
  void add(const QuantileSketch& other);

  std::uint64_t count() const;
  /// The number with this rank, counted from 0 upwards; at least one must have been added.
  double at(std::uint64_t rank) const;

  /// Adds the sketch to `out` as bytes that depend on the numbers alone.
  void put(std::string& out) const;
  /// Takes it from the beginning of `bytes`.
  /// @return whether it was there
  bool take(std::string_view& bytes);

 private:
  /// Counts of consecutive buckets.
  struct Window {
    int first = 0;
    std::vector<std::uint64_t> counts;

    void add(int bucket, std::uint64_t how_many);
    std::uint64_t sum() const;
    void put(std::string& out) const;
    bool take(std::string_view& bytes);
  };

  double middle_of(int bucket) const;

  Window below_;  ///< numbers below 0, by their size
  Window above_;
  std::uint64_t zeros_ = 0;
  bool all_whole_ = true;
};

}  // namespace finsam
