#pragma once

#include <filesystem>
#include <string>

namespace finsam {

/// Writes a new file.
/// @throws std::filesystem::filesystem_error when the file is there already or cannot be written
void write_new_file(const std::filesystem::path& path, const std::string& bytes);

/// Flushes all that was written on the file system of `folder` to the disk: one wait for many
/// files, where a flush of each would take a wait for each.
/// @throws std::filesystem::filesystem_error when something could not be written after all
void flush_files(const std::filesystem::path& folder);

/// Flushes the names in `folder` to the disk.
/// @throws std::filesystem::filesystem_error
void flush_names(const std::filesystem::path& folder);

}  // namespace finsam
