#pragma once

#include <array>
#include <cstdint>

namespace finsam {

/// A shuffled order of the numbers 0 … size−1 that takes no memory: a Feistel network over pairs
/// of numbers, its keys drawn, which walks on while it is beyond the end.
/// @source Black and Rogaway 2002, "Ciphers with arbitrary finite domains", method 3
class Permutation {
 public:
  /// @param size at least 1, at most 2^40
  /// @param unit  orders of different units have nothing to do with each other
  Permutation(std::int64_t size, std::uint64_t seed, std::uint64_t unit);

  /// Where `number`, 0 ≤ number < size, comes to stand.
  std::int64_t at(std::int64_t number) const;

 private:
  static constexpr std::size_t rounds = 6;
  std::array<std::uint64_t, rounds> keys_;
  std::uint64_t size_;
  std::uint64_t rows_;  ///< rows · columns is at least size, and less than size + rows
  std::uint64_t columns_;
};

}  // namespace finsam
