#pragma once

#include <cstdint>
#include <string>
#include <tl/expected.hpp>

namespace finsam {

/// The largest data table that is read [bytes].
inline constexpr std::int64_t largest_table = 64ll << 20;

/// What may be read beside regular files.
enum class Pipes { refused, read };

/// The bytes of the regular file at `path`, at most `size_limit`, which is checked before anything
/// is read. A device is refused, and so is a pipe unless it is asked for: only reading a pipe can
/// wait, for whoever writes to it.
///
/// @return the bytes, or why there are none: `"x.csv" does not exist`, `… is a folder`, …
tl::expected<std::string, std::string> read_file(const std::string& path, std::int64_t size_limit,
                                                 Pipes pipes = Pipes::refused);

}  // namespace finsam
