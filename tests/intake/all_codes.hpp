#pragma once

#include <sstream>
#include <string>
#include <vector>

#include "places.hpp"
#include "support/temp_folder.hpp"

namespace finsam::test {

/// The codes of the 290 municipalities.
inline std::vector<std::string> all_codes() {
  std::istringstream text(read_file(FINSAM_SOURCE_DIR "/scenarios/data/municipalities.csv"));
  std::vector<std::string> codes;
  std::string line;
  std::getline(text, line);
  while (std::getline(text, line)) codes.push_back(line.substr(0, 4));
  return codes;
}

}  // namespace finsam::test
