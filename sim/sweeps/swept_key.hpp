#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "data/parse_quantity.hpp"
#include "finsam/diagnostic.hpp"
#include "finsam/sweep.hpp"
#include "scenario/fittable.hpp"

namespace finsam {

/// What a sweep may do with the key path `key`; a key that the language does not have, or that
/// cannot change from case to case, is an error at `place`.
const Description* sweepable(const std::string& key, const Place& place, Diagnostics& diagnostics);

/// The unit of a key whose values are sizes.
KeyUnit unit_of(const Description& description);

/// A size in `unit` of any value: a step, a bound of a constraint. At least 0.
Parsed<double> parse_size(std::string_view text, KeyUnit unit);

/// The same as one would write it.
std::string size_text(double size, KeyUnit unit);

/// The index in `keys` of the swept key `key`, or empty.
std::optional<std::size_t> find_swept(const std::vector<SweptKey>& keys, std::string_view key);

/// `did you mean …?` among the swept keys, or nothing.
std::string nearest_swept(const std::vector<SweptKey>& keys, const std::string& key);

}  // namespace finsam
