#pragma once

#include <cstdint>
#include <random>
#include <vector>

namespace finsam::support {

/// Whole random numbers, the same on every machine. They come from a seed, or from a tape that
/// RapidCheck draws and shrinks; past the tape's end every draw is its least value, so that the
/// shorter the tape, the simpler what is drawn from it.
class Luck {
 public:
  explicit Luck(std::uint64_t seed);
  explicit Luck(std::vector<std::uint64_t> tape);

  /// A number from `least` to `most`, both included.
  std::int64_t between(std::int64_t least, std::int64_t most);

  /// True in `percent` cases of a hundred.
  bool chance(int percent);

  /// One of `options`; the first is the simplest.
  template <class T>
  T pick(const std::vector<T>& options) {
    return options[between(0, static_cast<std::int64_t>(options.size()) - 1)];
  }

 private:
  std::uint64_t next();

  bool from_tape_ = false;
  std::mt19937_64 engine_;
  std::vector<std::uint64_t> tape_;
  std::size_t place_ = 0;
};

}  // namespace finsam::support
