#include "program/seen_from.hpp"

namespace finsam {

namespace fs = std::filesystem;

std::string seen_from(const fs::path& folder, const fs::path& path) {
  const fs::path here = fs::weakly_canonical(fs::absolute(folder));
  return fs::weakly_canonical(fs::absolute(path)).lexically_relative(here).generic_string();
}

}  // namespace finsam
