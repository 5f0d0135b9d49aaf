#include "scenario/read_files.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "data/read_file.hpp"
#include "data/sha256.hpp"
#include "scenario/merge.hpp"
#include "scenario/read_dated.hpp"
#include "scenario/settings.hpp"
#include "scenario/tables.hpp"

namespace finsam {
namespace {

std::optional<Node> read_one(const std::string& file, const Place& wanted_at,
                             std::vector<ScenarioFile>& files, Diagnostics& diagnostics) {
  const auto text = read_file(file, largest_scenario);
  if (!text) {
    diagnostics.error(wanted_at, wanted_at.line > 0 ? "law" : "", text.error());
    return std::nullopt;
  }
  files.push_back({file, sha256_hex(*text)});
  std::optional<Node> root = read_tree(*text, file, diagnostics);
  if (root && root->kind != NodeKind::map) {
    diagnostics.error(root->place, {},
                      fmt::format("expected a map of keys, not {}", kind_text(root->kind)));
    return std::nullopt;
  }
  return root;
}

/// Takes out of a law file what belongs to a scenario alone: data is refused, headings are its own.
void keep_law_alone(Node& law, Diagnostics& diagnostics) {
  constexpr std::array refused = {"law", "years", "data"};
  constexpr std::array headings = {"title", "question", "source"};
  const auto is_in = [](const auto& names, const std::string& key) {
    return std::find(names.begin(), names.end(), key) != names.end();
  };
  for (const Node::Entry& entry : law.entries) {
    if (is_in(refused, entry.key)) {
      diagnostics.error(entry.place, entry.key, "belongs in a scenario, not in a law file");
    }
  }
  const auto removed =
      std::remove_if(law.entries.begin(), law.entries.end(), [&](const Node::Entry& entry) {
        return is_in(refused, entry.key) || is_in(headings, entry.key);
      });
  law.entries.erase(removed, law.entries.end());
}

/// The paths under `law:`, each with its place.
std::vector<const Node*> law_paths(const Node& root, Diagnostics& diagnostics) {
  std::vector<const Node*> paths;
  const Node::Entry* entry = root.find("law");
  if (!entry) return paths;
  const bool is_list = entry->value.kind == NodeKind::list;
  for (std::size_t i = 0; i < (is_list ? entry->value.items.size() : 1); ++i) {
    const Node& node = is_list ? entry->value.items[i] : entry->value;
    if (scalar_text(node, "law", diagnostics)) paths.push_back(&node);
  }
  return paths;
}

void apply_settings(Node& root, const ReadOptions& options, bool to_law, Diagnostics& diagnostics) {
  for (const auto& [key, value] : options.settings) {
    const bool is_law = key == "law" || key.starts_with("law.");
    if (is_law == to_law) apply_setting(root, key, value, diagnostics);
  }
}

/// Puts the years of the command line in the place of the scenario's.
void apply_years(Node& root, const ReadOptions& options) {
  if (!options.years) return;
  Node years;
  years.kind = NodeKind::scalar;
  years.text = fmt::format("{}:{}", options.years->first.number, options.years->second.number);
  years.place = {"--years", 1, 1};
  if (Node::Entry* entry = root.find("years")) {
    entry->value = years;
  } else {
    root.entries.push_back({"years", years.place, years});
  }
}

}  // namespace

std::optional<Node> read_files(const std::string& file, const ReadOptions& options,
                               std::vector<ScenarioFile>& files, Diagnostics& diagnostics) {
  std::optional<Node> own = read_one(file, {file, 0, 0}, files, diagnostics);
  if (!own) return std::nullopt;
  apply_settings(*own, options, true, diagnostics);

  Node base;
  base.kind = NodeKind::map;
  bool all_read = true;
  for (const Node* path : law_paths(*own, diagnostics)) {
    const std::string law_file = path_from(path->place, path->text);
    std::optional<Node> law = read_one(law_file, path->place, files, diagnostics);
    all_read = all_read && law;
    if (!law) continue;
    keep_law_alone(*law, diagnostics);
    base = merged(std::move(base), std::move(*law));
  }
  if (!all_read) return std::nullopt;
  Node root = merged(std::move(base), std::move(*own));
  apply_settings(root, options, false, diagnostics);
  apply_years(root, options);
  return root;
}

}  // namespace finsam
