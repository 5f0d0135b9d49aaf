#include "scenario/read_files.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <set>

#include "data/quote.hpp"
#include "data/read_file.hpp"
#include "data/sha256.hpp"
#include "scenario/merge.hpp"
#include "scenario/read_dated.hpp"
#include "scenario/settings.hpp"
#include "scenario/tables.hpp"

namespace finsam {
namespace {

constexpr std::size_t most_law_files = 20;

enum class Outcome { read, unreadable, not_yaml };

Outcome read_one(const std::string& file, const Place& wanted_at, Draft& draft, Node& root) {
  const auto text = read_file(file, largest_scenario);
  if (!text) {
    draft.diagnostics.error(wanted_at, wanted_at.line > 0 ? "law" : "", text.error());
    return Outcome::unreadable;
  }
  draft.scenario.files.push_back({file, sha256_hex(*text)});
  draft.diagnostics.sources().keep(file, *text);
  std::optional<Node> tree = read_tree(*text, file, draft.diagnostics);
  if (!tree) return Outcome::not_yaml;
  if (tree->kind != NodeKind::map) {
    draft.diagnostics.error(tree->place, {},
                            fmt::format("expected a map of keys, not {}", kind_text(tree->kind)));
    return Outcome::unreadable;
  }
  root = std::move(*tree);
  return Outcome::read;
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
std::vector<const Node*> law_paths(const Node& root, Draft& draft) {
  std::vector<const Node*> paths;
  const Node::Entry* entry = root.find("law");
  if (!entry) return paths;
  const bool is_list = entry->value.kind == NodeKind::list;
  if (entry->value.items.size() > most_law_files) {
    draft.complete = false;
    draft.diagnostics.error(
        entry->place, "law",
        fmt::format("{} files; at most {} are read", entry->value.items.size(), most_law_files));
    return paths;
  }
  std::set<std::string> seen;
  for (std::size_t i = 0; i < (is_list ? entry->value.items.size() : 1); ++i) {
    const Node& node = is_list ? entry->value.items[i] : entry->value;
    if (node.kind == NodeKind::scalar && seen.insert(node.text).second) {
      paths.push_back(&node);
      continue;
    }
    draft.complete = false;
    if (node.kind == NodeKind::scalar) {
      draft.diagnostics.error(node.place, "law", in_quotes(node.text) + " is listed twice");
      continue;
    }
    if (node.refused) continue;
    draft.diagnostics.error(
        node.place, "law",
        fmt::format("expected a path or a list of paths, not {}", kind_text(node.kind)));
  }
  return paths;
}

/// The law files of `own`, later over earlier. Empty when one of them is not YAML.
std::optional<Node> read_law(const Node& own, Draft& draft) {
  Node law;
  law.kind = NodeKind::map;
  bool all_yaml = true;
  for (const Node* path : law_paths(own, draft)) {
    Node each;
    const Outcome outcome = read_one(path_from(path->place, path->text), path->place, draft, each);
    all_yaml = all_yaml && outcome != Outcome::not_yaml;
    draft.complete = draft.complete && outcome == Outcome::read;
    if (outcome != Outcome::read) continue;
    keep_law_alone(each, draft.diagnostics);
    law = merged(std::move(law), std::move(each));
  }
  return all_yaml ? std::optional(std::move(law)) : std::nullopt;
}

void apply_settings(Node& root, const ReadOptions& options, bool to_law, Diagnostics& diagnostics) {
  for (const auto& [key, value] : options.settings) {
    const bool is_law = key == "law" || key.starts_with("law.");
    if (is_law == to_law) apply_setting(root, key, value, diagnostics);
  }
}

/// Puts the years of the command line in the place of the scenario's.
void apply_years(Node& root, const ReadOptions& options, Diagnostics& diagnostics) {
  if (!options.years) return;
  Node years;
  years.kind = NodeKind::scalar;
  years.text = fmt::format("{}:{}", options.years->first.number, options.years->second.number);
  years.place = {"--years", 1, 1, static_cast<int>(years.text.size())};
  diagnostics.sources().keep_option("--years", "--years ", years.text);
  if (Node::Entry* entry = root.find("years")) {
    entry->value = years;
  } else {
    root.entries.push_back({"years", years.place, years});
  }
}

}  // namespace

bool read_files(const std::string& file, const ReadOptions& options, Draft& draft) {
  Node own;
  if (read_one(file, {file, 0, 0}, draft, own) != Outcome::read) return false;
  apply_settings(own, options, true, draft.diagnostics);
  std::optional<Node> law = read_law(own, draft);
  if (!law) return false;
  draft.root = merged(std::move(*law), std::move(own));
  apply_settings(draft.root, options, false, draft.diagnostics);
  apply_years(draft.root, options, draft.diagnostics);
  return true;
}

}  // namespace finsam
