#include "designs/permutation.hpp"

#include "finsam/draw.hpp"

namespace finsam {
namespace {

/// The least number whose square is at least `size`.
std::uint64_t root_of(std::uint64_t size) {
  std::uint64_t low = 1;
  std::uint64_t high = 1ull << 20;
  while (low < high) {
    const std::uint64_t half = (low + high) / 2;
    if (half * half >= size) {
      high = half;
    } else {
      low = half + 1;
    }
  }
  return low;
}

/// A number below `size`, which is below 2^32, that looks random (the finaliser of splitmix64:
/// Steele, Lea and Flood 2014).
std::uint64_t scrambled(std::uint64_t number, std::uint64_t key, std::uint64_t size) {
  std::uint64_t bits = number * 0x9e3779b97f4a7c15u + key;
  bits = (bits ^ (bits >> 30)) * 0xbf58476d1ce4e5b9u;
  bits = (bits ^ (bits >> 27)) * 0x94d049bb133111ebu;
  bits ^= bits >> 31;
  return ((bits >> 32) * size) >> 32;
}

/// `number` + `more`, both below `size`, counted round.
std::uint64_t turned(std::uint64_t number, std::uint64_t more, std::uint64_t size) {
  const std::uint64_t sum = number + more;
  return sum < size ? sum : sum - size;
}

}  // namespace

Permutation::Permutation(std::int64_t size, std::uint64_t seed, std::uint64_t unit)
    : size_(static_cast<std::uint64_t>(size)),
      rows_(root_of(size_)),
      columns_((size_ + rows_ - 1) / rows_) {
  for (std::size_t round = 0; round < rounds; ++round) {
    keys_[round] = draw_bits(seed, Purpose::shuffle, 0, unit, round);
  }
}

std::int64_t Permutation::at(std::int64_t number) const {
  auto walked = static_cast<std::uint64_t>(number);
  do {
    std::uint64_t row = walked / columns_;
    std::uint64_t column = walked % columns_;
    for (std::size_t round = 0; round < rounds; round += 2) {
      row = turned(row, scrambled(column, keys_[round], rows_), rows_);
      column = turned(column, scrambled(row, keys_[round + 1], columns_), columns_);
    }
    walked = row * columns_ + column;
  } while (walked >= size_);
  return static_cast<std::int64_t>(walked);
}

}  // namespace finsam
