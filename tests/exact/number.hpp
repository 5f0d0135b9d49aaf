#pragma once
// Whole numbers and fractions without limit, and the few operations that the rules need.

#if defined(__GNUC__) && !defined(__clang__)
// g++ 12 warns falsely about the inside of Boost's numbers, once it has inlined them.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
#include <boost/multiprecision/cpp_int.hpp>
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif

#include <vector>

#include "finsam/quantity/money.hpp"

namespace finsam::exact {

namespace mp = boost::multiprecision;
using Int = mp::number<mp::cpp_int_backend<>, mp::et_off>;
using Rat = mp::number<mp::rational_adaptor<mp::cpp_int_backend<>>, mp::et_off>;

Int round_down(const Rat& x);
Int round_up(const Rat& x);
/// The nearest whole number, halves up.
Int round_half_up(const Rat& x);

/// `x` rounded down or up to a multiple of `unit`.
Int round_down(const Rat& x, const Int& unit);
Int round_up(const Rat& x, const Int& unit);

/// The nearest multiple of 1/1024, ties to even.
Rat held(const Rat& x);

/// Each amount rounded down to a multiple of `unit`; the units still missing up to `units` go one
/// each to the largest remainders, ties in order.
std::vector<Int> largest_remainder(const std::vector<Rat>& amounts, const Int& units,
                                   const Int& unit);

/// apportion(pot, weights, unit) as the rules have it. Some weight must be above 0.
std::vector<Int> apportion(const Int& pot, const std::vector<Rat>& weights, const Int& unit);

Rat sum(const std::vector<Rat>& amounts);
Int sum(const std::vector<Int>& amounts);

// The border to the scenario and the results, where whole numbers and fractions stand in doubles.
Int whole(double value);
Int kronor(Money<double> amount);
Rat share(Share<double> share);
Money<double> money(const Int& amount);
/// A multiple of 1/1024 as a double.
double on_grid(const Rat& amount);

}  // namespace finsam::exact
