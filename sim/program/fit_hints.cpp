#include "program/fit_hints.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <vector>

#include "data/did_you_mean.hpp"
#include "data/parse_quantity.hpp"
#include "finsam/key_paths.hpp"
#include "scenario/fittable.hpp"
#include "scenario/other_words.hpp"

namespace finsam {
namespace {

/// The keys whose values can be fitted, matching policies aside.
std::vector<std::string> fitted_keys() {
  std::vector<std::string> keys;
  for (const KeyInOrder& each : keys_in_order()) {
    if (why_not_fitted(each.description()).empty()) keys.emplace_back(each.key);
  }
  return keys;
}

std::string last_part(const std::string& key) { return key.substr(key.rfind('.') + 1); }

std::string group_text(const std::string& group) {
  std::vector<std::string> keys;
  for (const std::string& each : fitted_keys()) {
    if (each.starts_with(group + ".")) keys.push_back(each);
  }
  if (keys.empty()) return "is a group of keys, none of which can be fitted";
  return fmt::format("is a group of keys; name one of them: {}", fmt::join(keys, ", "));
}

/// The keys that end as `key` does.
std::vector<std::string> with_the_same_end(const std::string& key) {
  std::vector<std::string> found;
  for (const std::string& each : fitted_keys()) {
    if (last_part(each) == last_part(key)) found.push_back(each);
  }
  return found;
}

/// The keys that may have been meant.
std::vector<std::string> meant_by(const std::string& key) {
  if (const auto path = path_called(key)) return {*path};
  std::vector<std::string> alike = with_the_same_end(key);
  if (!alike.empty()) return alike;
  const std::vector<std::string> known = fitted_keys();
  if (const auto near = nearest_of(key, known)) return {*near};
  std::vector<std::string> ends;
  ends.reserve(known.size());
  for (const std::string& each : known) ends.push_back(last_part(each));
  const auto near = nearest_of(last_part(key), ends);
  return near ? with_the_same_end(*near) : std::vector<std::string>{};
}

}  // namespace

std::string unknown_key_text(const std::string& written) {
  const std::size_t dot = written.rfind('.');
  const bool has_year = dot != written.npos && parse_year(written.substr(dot + 1));
  const std::string key = has_year ? written.substr(0, dot) : written;
  if (is_group(key)) return group_text(key);
  if (key.starts_with("matching.")) {
    return "unknown key; below matching stand the keys of a policy, as in matching.all.growth";
  }
  const std::vector<std::string> meant = meant_by(key);
  if (meant.empty()) return "unknown key; finsam reference lists them all";
  return fmt::format("unknown key; did you mean {}?", fmt::join(meant, " or "));
}

}  // namespace finsam
