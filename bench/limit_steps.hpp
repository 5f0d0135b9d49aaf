#pragma once
// What the passes of the hand-written kernel share: whole parts of quotients, and which remainders
// are the largest.

#include "limit_lanes.hpp"

namespace finsam {
namespace {

using Values = Lanes::Values;
using Mask = Lanes::Mask;
using Keys = Lanes::Keys;

constexpr int most_rows = 96;
constexpr int places = 128;  // a key is a remainder in 1/1024 krona, and below it the place
constexpr double grid = 1024.0;

/// ⌊p/d⌋ of whole p below 2^51, in two instructions: half a unit of p is added, so that the
/// quotient is never so near a whole number that rounding could carry it across.
struct Divisor {
  Values inverse, half;
  explicit Divisor(Values d) : inverse(Lanes::all(1.0) / d), half(Lanes::all(0.5) / d) {}
  Values whole_part(Values p) const { return Lanes::floor(Lanes::fused(p, inverse, half)); }
};

/// A share of whole kronor, rounded down.
struct ShareOf {
  Values factor, half;
  explicit ShareOf(double millionths)
      : factor(Lanes::all(millionths / 1e6)), half(Lanes::all(0.5e-6)) {}
  Values operator()(Values amount) const {
    return Lanes::floor(Lanes::fused(amount, factor, half));
  }
};

/// Quotients held to 1/1024, and how near the nearest came to a tie.
struct Held {
  Values nearest_to_tie = Lanes::all(0.0);
  Values operator()(Values quotient) {
    const Values nearest = Lanes::nearest(quotient);
    const Values off = Lanes::magnitude(quotient - nearest);
    nearest_to_tie =
        Lanes::greater(nearest_to_tie, Lanes::fused(quotient, Lanes::all(0x1p-50), off));
    return nearest;
  }
  bool in_doubt() const {
    return Lanes::any(Lanes::less(Lanes::all(0.5 - 0x1p-30), nearest_to_tie));
  }
};

/// Amounts rounded down to units; what is missing goes to the largest remainders.
struct Rounding {
  double* units;
  int* keys;
  int rows;
  Values unit;
  Divisor by_unit;
  Values sum = Lanes::all(0.0), given = Lanes::all(0.0), open = Lanes::all(0.0);

  Rounding(double* to, int* own_keys, int count, double kr)
      : units(to), keys(own_keys), rows(count), unit(Lanes::all(kr)), by_unit(Lanes::all(kr)) {
    by_unit.half = Lanes::all(0.5 / grid / kr);
  }

  void put(int i, Values amount) {
    const Values whole = by_unit.whole_part(amount);
    const Values rest = Lanes::fused(-whole, unit, amount);
    sum = sum + amount;
    given = given + whole;
    Lanes::store(units + i * Lanes::width, whole);
    Lanes::store_keys(keys + i * Lanes::width,
                      Lanes::fused(rest, Lanes::all(grid * places), Lanes::all(rows - 1 - i)));
  }

  /// What the key of everyone who gets a further unit is above. `open`: how many may have one.
  Keys bound() const;
};

inline Values count_above(const int* keys, int rows, Values bound) {
  const Keys limit = Lanes::twice(bound);
  Keys first = Lanes::none();
  Keys second = Lanes::none();
  for (int i = 0; i < rows; i += 4) {
    first = Lanes::count_above(first, Lanes::two_rows(keys + i * Lanes::width), limit);
    second = Lanes::count_above(second, Lanes::two_rows(keys + (i + 2) * Lanes::width), limit);
  }
  return Lanes::counted(Lanes::together(first, second));
}

inline Keys Rounding::bound() const {
  const Values missing = by_unit.whole_part(sum + Lanes::all(0.5)) - given;
  const Values one = Lanes::all(1.0);
  Values low = Lanes::all(-1.0);
  Values high = unit * Lanes::all(grid * places);
  Values above_low = Lanes::greater(open, one);
  Values above_high = Lanes::all(0.0);
  Values middle = high;
  for (int round = 0;; ++round) {
    // As if the remainders between lay evenly, and now and then by halves.
    const Values rank = (missing - above_high + Lanes::all(0.5)) / (above_low - above_high + one);
    const Values part = round % 8 == 7 ? Lanes::all(0.5) : rank;
    Values next = Lanes::floor(Lanes::fused(low - high, part, high));
    next = Lanes::greater(low + one, Lanes::lesser(high - one, next));
    next = Lanes::choose(Lanes::equal(missing, Lanes::all(0.0)), high, next);
    middle = round == 0 ? next : Lanes::choose(Lanes::equal(above_high, missing), middle, next);
    const Values above = count_above(keys, rows, middle);
    if (Lanes::every(Lanes::equal(above, missing))) return Lanes::twice(middle);
    const Mask fits = Lanes::at_most(above, missing);
    high = Lanes::choose(fits, middle, high);
    above_high = Lanes::choose(fits, above, above_high);
    low = Lanes::choose(fits, low, middle);
    above_low = Lanes::choose(fits, above_low, above);
  }
}

}  // namespace
}  // namespace finsam
