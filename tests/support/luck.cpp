#include "support/luck.hpp"

#include <ostream>

namespace finsam::support {

Luck::Luck(std::uint64_t seed, int draws)
    : seed_(seed), draws_(draws), left_(draws), engine_(seed) {}

std::int64_t Luck::between(std::int64_t least, std::int64_t most) {
  if (left_ == 0) return least;
  --left_;
  if (most <= least) return least;
  const auto count = static_cast<std::uint64_t>(most - least) + 1;
  return least + static_cast<std::int64_t>(engine_() % count);
}

bool Luck::chance(int percent) { return between(0, 99) >= 100 - percent; }

std::ostream& operator<<(std::ostream& out, const Luck& luck) {
  return out << "Luck(" << luck.seed_ << "u, " << luck.draws_ << ")";
}

}  // namespace finsam::support
