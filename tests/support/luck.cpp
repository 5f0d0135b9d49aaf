#include "support/luck.hpp"

#include <utility>

namespace finsam::support {

Luck::Luck(std::uint64_t seed) : engine_(seed) {}

Luck::Luck(std::vector<std::uint64_t> tape) : from_tape_(true), tape_(std::move(tape)) {}

std::uint64_t Luck::next() {
  if (!from_tape_) return engine_();
  return place_ < tape_.size() ? tape_[place_++] : 0;
}

std::int64_t Luck::between(std::int64_t least, std::int64_t most) {
  if (most <= least) return least;
  const auto count = static_cast<std::uint64_t>(most - least) + 1;
  return least + static_cast<std::int64_t>(next() % count);
}

bool Luck::chance(int percent) { return between(0, 99) >= 100 - percent; }

}  // namespace finsam::support
