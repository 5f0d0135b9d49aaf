#include "scenario/draft.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace finsam {

Diagnostic& Draft::refuse(const Place& place, const std::string& key, std::string what,
                          std::string hint) {
  failed.insert(key);
  return diagnostics.error(place, key, std::move(what), std::move(hint));
}

std::size_t Draft::error_count() {
  const auto& all = diagnostics.all();
  for (; looked_at < all.size(); ++looked_at) {
    if (all[looked_at].severity == Severity::error) ++errors;
  }
  return errors;
}

const Node::Entry* find_entry(const Node& root, std::string_view path) {
  const Node* node = &root;
  while (true) {
    const std::size_t dot = path.find('.');
    const Node::Entry* entry = node->find(path.substr(0, dot));
    if (!entry || dot == path.npos) return entry;
    node = &entry->value;
    path.remove_prefix(dot + 1);
  }
}

bool is_setting(const Place& place) { return place.file.starts_with("--"); }

bool is_inherited(const Draft& draft, const Place& place) {
  const auto& files = draft.scenario.files;
  return std::any_of(files.begin() + 1, files.end(),
                     [&](const ScenarioFile& each) { return each.file == place.file; });
}

std::string place_seen_from(const Place& place, const Place& other) {
  if (is_setting(other)) return other.file;
  if (other.file == place.file) return fmt::format("line {}, column {}", other.line, other.column);
  return fmt::format("{}:{}:{}", other.file, other.line, other.column);
}

Place place_of_missing(const Draft& draft, std::string_view path) {
  // Unset itself, or all that was in it.
  const auto unset = draft.unset.lower_bound(path);
  const bool is_within = unset != draft.unset.end() && unset->first.starts_with(path) &&
                         (unset->first.size() == path.size() || unset->first[path.size()] == '.');
  if (is_within) return unset->second;
  while (true) {
    const std::size_t dot = path.rfind('.');
    if (dot == path.npos) return draft.root.place;
    path = path.substr(0, dot);
    if (const auto around = draft.unset.find(path); around != draft.unset.end()) {
      return around->second;
    }
    if (const Node::Entry* entry = find_entry(draft.root, path)) return entry->place;
  }
}

}  // namespace finsam
