#include "scenario/read_files.hpp"

#include <fmt/format.h>

#include <utility>

#include "scenario/extended_files.hpp"
#include "scenario/extends_paths.hpp"
#include "scenario/merge.hpp"
#include "scenario/settings.hpp"
#include "scenario/unset.hpp"

namespace finsam {
namespace {

void apply_settings(Node& root, const ReadOptions& options, Diagnostics& diagnostics) {
  for (const auto& [path, value] : options.settings) {
    if (!concerns_extends(path)) apply_setting(root, path, value, diagnostics);
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
  std::vector<Node> layers = read_with_extended(file, options, draft);
  if (layers.empty()) return false;
  draft.root.kind = NodeKind::map;
  for (Node& layer : layers) lay_over(draft.root, std::move(layer), {}, draft.diagnostics);
  apply_settings(draft.root, options, draft.diagnostics);
  KeyPath path;
  drop_unset(draft.root, path, draft.unset);
  apply_years(draft.root, options, draft.diagnostics);
  return true;
}

}  // namespace finsam
