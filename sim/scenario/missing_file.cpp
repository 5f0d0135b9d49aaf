#include "scenario/missing_file.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <system_error>
#include <vector>

#include "data/did_you_mean.hpp"
#include "data/quote.hpp"
#include "scenario/draft.hpp"

namespace finsam {
namespace {

namespace fs = std::filesystem;

/// The names in the folder of `wanted` of files that end as it does, without their ending, which
/// would make any two short names alike.
std::vector<std::string> names_beside(const fs::path& wanted) {
  std::vector<std::string> names;
  std::error_code error;
  const fs::path folder = wanted.has_parent_path() ? wanted.parent_path() : fs::path(".");
  for (fs::directory_iterator at(folder, error), end; !error && at != end; at.increment(error)) {
    if (at->path().extension() == wanted.extension()) names.push_back(at->path().stem());
  }
  std::sort(names.begin(), names.end());
  return names;
}

}  // namespace

std::string missing_file_hint(const std::string& file, const Place& place) {
  std::error_code error;
  const fs::path wanted(file);
  if (fs::exists(wanted, error)) return {};
  const fs::path folder = is_setting(place) ? fs::path() : fs::path(place.file).parent_path();
  const fs::path from_here = wanted.lexically_relative(folder);
  if (!folder.empty() && fs::is_regular_file(from_here, error)) {
    return fmt::format("; a path goes from the folder of its file, so write {}",
                       in_quotes(from_here.lexically_relative(folder).string()));
  }
  if (fs::is_regular_file(file + ".yaml", error)) {
    return fmt::format("; did you mean {}?", in_quotes(wanted.filename().string() + ".yaml"));
  }
  if (file.find(',') != file.npos) return "; several paths are a list, [a.yaml, b.yaml]";
  const auto near = nearest_of(wanted.stem().string(), names_beside(wanted));
  if (!near) return {};
  return fmt::format("; did you mean {}?", in_quotes(*near + wanted.extension().string()));
}

}  // namespace finsam
