#pragma once

#include <string>
#include <utility>
#include <vector>

#include "finsam/diagnostic.hpp"
#include "finsam/scenario.hpp"

namespace finsam {

/// The version of the model that the results follow.
inline constexpr const char* model_version = "1";

/// A file that stands beside the manifest.
struct ListedFile {
  std::string file;
  std::string sha256;
};

/// What a manifest tells beside the scenario itself.
struct ManifestFacts {
  std::string program_version;
  std::vector<std::pair<std::string, std::string>> settings;  ///< given on the command line
  std::vector<Diagnostic> messages;                           ///< warnings are taken from here
  std::vector<ListedFile> files;                              ///< all others of the result
};

/// manifest.json: which program, scenario and data gave a result, how far the data can be trusted,
/// and which assumptions were made. The same run gives the same bytes: no clock, no machine, no
/// path outside the scenario's folder.
std::string manifest_json(const Scenario& scenario, const ManifestFacts& facts);

/// manifest.json of something else: what it is ("comparison", "import"), which program made it, and
/// its files.
std::string content_manifest_json(const std::string& content, const std::string& program_version,
                                  const std::vector<ListedFile>& files);

}  // namespace finsam
