#pragma once

namespace finsam {

/// The standard normal distribution up to `z`; within 2e-15.
/// @source Marsaglia 2004, "Evaluating the normal distribution", Journal of Statistical Software
/// 11(4): the series of (Φ − ½)/φ
double normal_share_below(double z);

/// The z that the share `p` of a standard normal distribution is below, 0 < p < 1; within 1e-15 of
/// its size.
/// @source Wichura 1988, "Algorithm AS 241: The percentage points of the normal distribution",
/// Applied Statistics 37(3), PPND16
double normal_quantile(double p);

}  // namespace finsam
