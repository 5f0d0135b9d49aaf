#include "scenario/key_path.hpp"

#include <algorithm>

#include "finsam/matching_levels.hpp"

namespace finsam {
namespace {

bool is_policy_scalar(const KeyPath& path) {
  const auto all = policy_parameters();
  return path.size() > 2 && !is_matching_map(path) &&
         is_matching_map({path.begin(), path.end() - 1}) &&
         std::any_of(all.begin(), all.end(),
                     [&](const PolicyParameter& each) { return each.key == path.back(); });
}

}  // namespace

std::string joined(const KeyPath& path) {
  std::string text;
  for (const std::string& key : path) text += (text.empty() ? "" : ".") + key;
  return text;
}

NodeKind dated_kind(const KeyPath& path) {
  if (path.empty()) return NodeKind::nothing;
  if (path.front() == "keys") return path.size() == 2 ? NodeKind::scalar : NodeKind::nothing;
  if (path.front() == "matching") {
    return is_policy_scalar(path) ? NodeKind::scalar : NodeKind::nothing;
  }
  const std::string key = joined(path);
  if (key == "trappan.steps") return NodeKind::list;
  return find_parameter(key) ? NodeKind::scalar : NodeKind::nothing;
}

}  // namespace finsam
