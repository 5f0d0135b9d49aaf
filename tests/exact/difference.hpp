#pragma once

#include <string>

#include "finsam/results.hpp"

namespace finsam::exact {

/// The first fields in which two results differ, one per line, with both values; empty when every
/// amount, flag and row is equal. Real amounts are compared bit for bit. The age of a förbund past
/// start-up does not matter.
std::string difference(const Results& expected, const Results& actual);

}  // namespace finsam::exact
