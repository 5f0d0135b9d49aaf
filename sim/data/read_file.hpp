#pragma once

#include <cstdint>
#include <string>
#include <tl/expected.hpp>

namespace finsam {

/// The largest data table that is read [bytes].
inline constexpr std::int64_t largest_table = 64ll << 20;

/// The bytes of the regular file at `path`, at most `size_limit`, which is checked before anything
/// is read. Never waits: a pipe or a device is refused.
///
/// @return the bytes, or why there are none: `"x.csv" does not exist`, `… is a folder`, …
tl::expected<std::string, std::string> read_file(const std::string& path, std::int64_t size_limit);

}  // namespace finsam
