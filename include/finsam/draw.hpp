#pragma once
// Chance without a state: a draw is a function of what it is for, never of order, of threads or of
// the scenario. So two reforms meet the same luck, and a further förbund changes nobody else's.

#include <cstdint>
#include <string_view>

#include "finsam/quantity/year.hpp"

namespace finsam {

/// What a draw is for. The numbers are part of every draw, and stay.
enum class Purpose : std::uint64_t {
  willingness_municipal = 1,  ///< of a förbund and year: its municipalities' willingness
  willingness_regional = 2,   ///< its regions'
  execution = 3,              ///< how much of its budget a förbund spends in a year
  point = 16,                 ///< of a swept key: its value in a random design
  stratum = 17,               ///< where a point of a Latin hypercube lies in its part
  shuffle = 18,               ///< in which order the parts are taken
  shift = 19,                 ///< the digital shift of Sobol' points
  trajectory = 20,            ///< where one of Morris' trajectories begins, and the way it goes
};

/// The number of a unit with an id or name: a förbund, a swept key. Equal for equal texts.
std::uint64_t unit_number(std::string_view id);

/// 64 random bits (Philox4x64-10: Salmon et al. 2011, "Parallel random numbers: as easy as 1, 2,
/// 3").
std::uint64_t draw_bits(std::uint64_t seed, Purpose purpose, std::uint64_t replicate,
                        std::uint64_t unit, std::uint64_t place = 0);

/// A number in [0, 1), a whole multiple of 2^-53, of 64 binary digits.
inline double in_unit(std::uint64_t bits) { return static_cast<double>(bits >> 11) * 0x1p-53; }

/// Such a number, drawn.
double draw(std::uint64_t seed, Purpose purpose, std::uint64_t replicate, std::uint64_t unit,
            std::uint64_t place = 0);

/// The same for what happens in a year.
inline double draw(std::uint64_t seed, Purpose purpose, std::uint64_t replicate, std::uint64_t unit,
                   Year year) {
  return draw(seed, purpose, replicate, unit, static_cast<std::uint64_t>(year.number));
}

}  // namespace finsam
