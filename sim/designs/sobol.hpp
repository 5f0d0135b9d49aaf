#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace finsam {

/// Sobol' points, any of which can be asked for: those of Boost.Random (with the directions of Joe
/// and Kuo 2008), but beginning with the point 0 in all coordinates, as their balance over powers
/// of two asks for.
class SobolPoints {
 public:
  /// @param dimension at most 3667
  explicit SobolPoints(std::size_t dimension);

  /// The coordinate `j` of point `number`, below 2^34, as 64 binary digits after the point.
  std::uint64_t bits(std::int64_t number, std::size_t j) const;

 private:
  static constexpr std::size_t digits = 34;
  std::vector<std::uint64_t> directions_;  ///< [coordinate · digits + digit]
};

}  // namespace finsam
