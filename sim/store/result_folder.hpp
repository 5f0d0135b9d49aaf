#pragma once

#include <string>
#include <tl/expected.hpp>
#include <vector>

namespace finsam {

/// A file of a result: where it goes, relative to the folder ("data/members.csv"), and its bytes.
struct ResultFile {
  std::string path;
  std::string bytes;
};

/// What to do when the folder is already there.
enum class Overwrite { refuse, replace };

/// Writes `files` as `folder`, which appears whole or not at all: they are written beside it,
/// flushed to the disk and renamed. Missing folders above it are created. A folder that is there
/// already is left alone unless it is empty, or `overwrite` says replace and everything in it is
/// listed in its own manifest.json; then the new one takes its place in one step.
///
/// The working folder and those above it are always left alone. What runs that were killed left
/// beside `folder` is removed.
///
/// SIGINT, SIGTERM and SIGHUP wait until it is done, so that they leave nothing half-written.
///
/// @return nothing, or the reason why nothing was written
tl::expected<void, std::string> write_result_folder(const std::string& folder,
                                                    const std::vector<ResultFile>& files,
                                                    Overwrite overwrite);

}  // namespace finsam
