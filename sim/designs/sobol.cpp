#include "designs/sobol.hpp"

#include <boost/random/sobol.hpp>

namespace finsam {

SobolPoints::SobolPoints(std::size_t dimension) : directions_(dimension * digits) {
  boost::random::sobol engine(dimension);
  for (std::size_t digit = 0; digit < digits; ++digit) {
    // The point 2^(digit + 1) − 1, whose Gray code has that digit alone, is its direction; Boost
    // counts from the point after 0.
    engine.seed((2ull << digit) - 2);
    for (std::size_t j = 0; j < dimension; ++j) directions_[j * digits + digit] = engine();
  }
}

std::uint64_t SobolPoints::bits(std::int64_t number, std::size_t j) const {
  const auto point = static_cast<std::uint64_t>(number);
  std::uint64_t all = 0;
  const std::uint64_t* direction = directions_.data() + j * digits;
  for (std::uint64_t gray = point ^ (point >> 1); gray != 0; gray >>= 1, ++direction) {
    if (gray & 1) all ^= *direction;
  }
  return all;
}

}  // namespace finsam
