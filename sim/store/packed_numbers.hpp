#pragma once

#include <span>
#include <string>
#include <string_view>

namespace finsam {

/// Adds `numbers` to `out`, every bit of them, in few bytes where they are whole and change little.
///
/// The numbers come in runs of `run` (the years of a metric). A number is written as an unsigned
/// integer u in groups of seven bits, the lowest first, with the eighth bit set in all but the last
/// (LEB128). Where the number is whole and at most 2^52, u is even: u/2 is its difference d from
/// the last such number of its run (0 at first), with 2d for d ≥ 0 and −2d − 1 for d < 0. Otherwise
/// u is 1, and the IEEE double follows, lowest byte first.
void pack_numbers(std::span<const double> numbers, int run, std::string& out);

/// Fills `numbers` from the beginning of `packed`, as pack_numbers wrote them, and takes that away.
/// @return whether there were as many
bool unpack_numbers(std::string_view& packed, int run, std::span<double> numbers);

}  // namespace finsam
