#pragma once

#include <filesystem>
#include <string>

namespace finsam {

/// Writes a new file and flushes it to the disk.
/// @throws std::filesystem::filesystem_error when the file is there already or cannot be written
void write_durably(const std::filesystem::path& file, const std::string& bytes);

/// Flushes the entries of a folder to the disk.
/// @throws std::filesystem::filesystem_error
void flush_folder(const std::filesystem::path& folder);

}  // namespace finsam
