#pragma once

#include <string>
#include <vector>

#include "finsam/dated.hpp"
#include "scenario/read_value.hpp"
#include "scenario/tree.hpp"

namespace finsam {

/// A value and when it holds, not yet understood.
struct DatedNode {
  std::optional<Year> from;
  bool only = false;
  const Node* value = nullptr;
};

/// Takes apart a value that may be dated: `value`, `{2020: value, 2024: value}`, or, where
/// `list_form` is allowed, `[value, from 2026: value, only 2027: value]`. What is not written so is
/// an error and left out.
std::vector<DatedNode> dated_nodes(const Node& node, const std::string& path, bool list_form,
                                   Diagnostics& diagnostics);

/// The text of a scalar; anything else is an error at its place and gives nothing.
const std::string* scalar_text(const Node& node, const std::string& path, Diagnostics& diagnostics);

/// Reads a parameter with its dates. Values that cannot be read are errors and left out.
template <class T>
Dated<T> read_dated(const Node& node, const std::string& path, const Description& description,
                    Diagnostics& diagnostics) {
  Dated<T> dated;
  for (const DatedNode& written : dated_nodes(node, path, true, diagnostics)) {
    const std::string* text = scalar_text(*written.value, path, diagnostics);
    if (!text) continue;
    Parsed<std::optional<T>> value = read_value<T>(*text, description);
    if (value) {
      dated.entries.push_back({written.from, written.only, *value, written.value->place});
    } else {
      diagnostics.error(written.value->place, path, value.error());
    }
  }
  return dated;
}

/// Adds the default for the years before the first dated value, if there is a default.
template <class T>
void add_default(Dated<T>& dated, const Description& description) {
  if (description.default_text.empty()) return;
  for (const auto& entry : dated.entries) {
    if (!entry.from) return;
  }
  dated.entries.insert(
      dated.entries.begin(),
      {std::nullopt, false, *read_value<T>(description.default_text, description), Place{}});
}

}  // namespace finsam
