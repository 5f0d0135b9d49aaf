#pragma once

#include <filesystem>
#include <optional>
#include <string>

namespace finsam {

/// What stands where a result folder should be written.
enum class Existing { nothing, empty_folder, result, other };

/// Looks at `folder`. A result is a folder in which everything is listed in its manifest.json.
///
/// @param reason  set for Existing::other: why it must be left alone
Existing existing_at(const std::filesystem::path& folder, std::string& reason);

}  // namespace finsam
