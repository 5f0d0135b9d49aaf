#include "scenario/map_reading.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

#include "data/did_you_mean.hpp"
#include "data/read_file.hpp"
#include "scenario/read_dated.hpp"

namespace finsam {

MapReading::MapReading(const Node& map, std::string path, const std::vector<std::string>& known,
                       Diagnostics& diagnostics)
    : map_(map), path_(std::move(path)), diagnostics_(diagnostics) {
  for (const Node::Entry& entry : map.entries) {
    if (std::find(known.begin(), known.end(), entry.key) != known.end()) continue;
    const std::string hint = meant(nearest_of(entry.key, known));
    const std::string all =
        hint.empty() ? fmt::format("; the keys are {}", fmt::join(known, ", ")) : "";
    diagnostics_.error(entry.place, path_to(entry.key), "unknown key" + all, hint);
  }
}

const Node* MapReading::find(std::string_view key) const {
  const Node::Entry* entry = map_.find(key);
  return entry ? &entry->value : nullptr;
}

const std::vector<Node>& MapReading::items(std::string_view key) const {
  static const std::vector<Node> none;
  const Node* node = find(key);
  if (!node || node->refused) return none;
  if (node->kind == NodeKind::list) return node->items;
  error(key, fmt::format("expected a list, not {}", kind_text(node->kind)));
  return none;
}

std::optional<std::string> MapReading::text(std::string_view key) const {
  const Node* node = find(key);
  if (!node) {
    diagnostics_.error(map_.place, path_to(key), "is missing");
    return std::nullopt;
  }
  const std::string* written = scalar_text(*node, path_to(key), diagnostics_);
  if (!written) return std::nullopt;
  if (!written->empty()) return *written;
  error(key, "has no value");
  return std::nullopt;
}

std::string MapReading::text_if_any(std::string_view key) const {
  return has(key) ? text(key).value_or("") : "";
}

Diagnostic& MapReading::error(std::string_view key, std::string what) const {
  const Node* node = find(key);
  return diagnostics_.error(node ? node->place : map_.place, path_to(key), std::move(what));
}

std::string MapReading::path_to(std::string_view key) const {
  return path_.empty() ? std::string(key) : fmt::format("{}.{}", path_, key);
}

std::optional<Node> read_map_file(const std::string& file, Diagnostics& diagnostics) {
  constexpr std::int64_t largest = 4 << 20;
  const auto text = read_file(file, largest);
  if (!text) {
    diagnostics.error({file, 0, 0}, "", text.error());
    return std::nullopt;
  }
  diagnostics.sources().keep(file, *text);
  std::optional<Node> tree = read_tree(*text, file, diagnostics);
  if (tree && !is_map(*tree, "", diagnostics)) return std::nullopt;
  return tree;
}

bool is_map(const Node& item, const std::string& path, Diagnostics& diagnostics) {
  if (item.kind == NodeKind::map) return true;
  if (!item.refused) {
    diagnostics.error(item.place, path,
                      fmt::format("expected a map of keys, not {}", kind_text(item.kind)));
  }
  return false;
}

}  // namespace finsam
