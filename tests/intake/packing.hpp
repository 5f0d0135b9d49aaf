#pragma once

#include <zip.h>

#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include "support/temp_folder.hpp"

namespace finsam::test {

/// A zip archive with these files: names and bytes.
inline std::string packed(const std::vector<std::pair<std::string, std::string>>& files) {
  const TempFolder folder;
  const std::string path = folder / "made.zip";
  zip_t* archive = zip_open(path.c_str(), ZIP_CREATE, nullptr);
  for (const auto& [name, bytes] : files) {
    zip_source_t* source = zip_source_buffer(archive, bytes.data(), bytes.size(), 0);
    zip_file_add(archive, name.c_str(), source, 0);
  }
  if (zip_close(archive) != 0) throw std::runtime_error("cannot pack " + path);
  return read_file(path);
}

}  // namespace finsam::test
