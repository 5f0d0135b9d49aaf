#pragma once

#include <string>
#include <vector>

#include "program/exit_status.hpp"
#include "report/manifest.hpp"
#include "store/result_folder.hpp"

namespace finsam {

/// Writes `files` as `folder`, whole or not at all; says why where it was not.
/// @param force  replace a result that is there
ExitStatus write_folder(const std::string& folder, const std::vector<ResultFile>& files,
                        bool force);

/// The files by name and sha256, as a manifest lists them.
std::vector<ListedFile> listed(const std::vector<ResultFile>& files);

}  // namespace finsam
