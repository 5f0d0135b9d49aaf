#pragma once

#include <cstdint>
#include <iosfwd>
#include <limits>
#include <random>
#include <vector>

namespace finsam::support {

/// Whole random numbers from a seed, the same on every machine. After `draws` of them every further
/// one is its least value, so that the fewer the draws, the simpler what comes of them.
class Luck {
 public:
  explicit Luck(std::uint64_t seed, int draws = std::numeric_limits<int>::max());

  /// A number from `least` to `most`, both included.
  std::int64_t between(std::int64_t least, std::int64_t most);

  /// True in `percent` cases of a hundred.
  bool chance(int percent);

  /// One of `options`; the first is the simplest.
  template <class T>
  T pick(const std::vector<T>& options) {
    return options[between(0, static_cast<std::int64_t>(options.size()) - 1)];
  }

  /// Names the seed and the draws it began with, for the report of a law that failed.
  friend std::ostream& operator<<(std::ostream& out, const Luck& luck);

 private:
  std::uint64_t seed_;
  int draws_;
  int left_;
  std::mt19937_64 engine_;
};

}  // namespace finsam::support
