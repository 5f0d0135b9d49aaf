#pragma once
// Logarithm, exponential and sine from + − × ÷ alone: those of the C library differ between
// processors in their last bit, and with them the values of a sweep would.

namespace finsam {

/// The natural logarithm of a normal number above 0; within 2 units in the last place, or 2e-16
/// near 1.
double log_of(double x);

/// e to the power of x, −700 ≤ x ≤ 700; within 1 unit in the last place.
double exp_of(double x);

/// The sine of an angle between −0.6 and 0.6; within 1 unit in the last place.
double sine_of(double x);

}  // namespace finsam
