#pragma once
// Decisions that a rounded quotient could get wrong. They are rare, so they are made one lane at a
// time in 128-bit integers, in a file of their own that is compiled for no special processor.

namespace finsam {

/// The sign of a·b − c·d, exactly; each value a multiple of 1/1024 below 2^53/1024 in size.
double compare_products_exactly(double a, double b, double c, double d);

/// a·b/(c·d) held to the nearest 1/1024, ties to even, exactly; each value a multiple of 1/1024 and
/// not negative; 0 where c·d is 0.
double held_ratio_exactly(double a, double b, double c, double d);

}  // namespace finsam
