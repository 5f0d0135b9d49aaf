#include "scenario/merge.hpp"

#include <unordered_map>
#include <utility>

#include "finsam/key_paths.hpp"
#include "finsam/matching_levels.hpp"

namespace finsam {
namespace {

std::string joined(const std::vector<std::string>& segments) {
  std::string path;
  for (const std::string& segment : segments) path += (path.empty() ? "" : ".") + segment;
  return path;
}

/// Whether a map at `segments` holds parts of its own, rather than being one dated value.
bool merges(const std::vector<std::string>& segments) {
  if (segments.empty()) return true;
  if (segments.front() == "matching") return is_matching_map(segments);
  const std::string path = joined(segments);
  return path == "keys" || is_group(path);
}

void lay_over(Node& base, Node own, std::vector<std::string>& segments) {
  if (base.kind != NodeKind::map || own.kind != NodeKind::map || !merges(segments)) {
    base = std::move(own);
    return;
  }
  base.place = own.place;
  std::unordered_map<std::string, std::size_t> index;
  for (std::size_t i = 0; i < base.entries.size(); ++i) index.emplace(base.entries[i].key, i);
  for (Node::Entry& entry : own.entries) {
    const auto under = index.find(entry.key);
    if (under == index.end()) {
      base.entries.push_back(std::move(entry));
      continue;
    }
    Node::Entry& replaced = base.entries[under->second];
    segments.push_back(entry.key);
    replaced.place = entry.place;
    lay_over(replaced.value, std::move(entry.value), segments);
    segments.pop_back();
  }
}

}  // namespace

Node merged(Node base, Node own) {
  std::vector<std::string> segments;
  lay_over(base, std::move(own), segments);
  return base;
}

}  // namespace finsam
