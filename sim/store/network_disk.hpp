#pragma once

#include <string>
#include <string_view>

namespace finsam {

/// The name of the file system that Linux gives this number, where it reaches its disk over a
/// network or through another program, so that locks and shared memory cannot be relied on; empty
/// for all others.
/// @param type  statfs(2)'s f_type
std::string_view network_file_system(unsigned long type);

/// The same of the file system that `path`, a file or a folder, is on; empty where that cannot be
/// told.
std::string_view network_file_system(const std::string& path);

}  // namespace finsam
