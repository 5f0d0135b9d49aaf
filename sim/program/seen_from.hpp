#pragma once

#include <filesystem>
#include <string>

namespace finsam {

/// `path` as seen from `folder`, which need not be there yet.
std::string seen_from(const std::filesystem::path& folder, const std::filesystem::path& path);

}  // namespace finsam
