#pragma once

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "finsam/dated.hpp"
#include "scenario/read_value.hpp"
#include "scenario/tree.hpp"
#include "scenario/when.hpp"

namespace finsam {

/// A value and when it holds, not yet understood.
struct DatedNode {
  std::optional<Year> from;
  bool only = false;
  const Node* value = nullptr;
};

/// Takes apart a value that may be dated: `value`, `{2020: value, 2024: value}` or `[value, from
/// 2026: value, only 2027: value]`. What is not written so is an error and left out.
///
/// @param value what each value is, a scalar or a list
std::vector<DatedNode> dated_nodes(const Node& node, const std::string& path, NodeKind value,
                                   Diagnostics& diagnostics);

/// The text of a scalar; anything else is an error at its place and gives nothing.
const std::string* scalar_text(const Node& node, const std::string& path, Diagnostics& diagnostics);

/// Sorts the values by year; before them the one that holds always.
template <class T>
void in_order_of_years(Dated<T>& dated) {
  const auto rank = [](const auto& entry) {
    return std::pair(entry.from ? entry.from->number : 0, entry.only);
  };
  std::stable_sort(dated.entries.begin(), dated.entries.end(),
                   [&](const auto& a, const auto& b) { return rank(a) < rank(b); });
}

/// Reads a parameter with its dates. Values that cannot be read are errors and left out.
template <class T>
Dated<T> read_dated(const Node& node, const std::string& path, const Description& description,
                    Diagnostics& diagnostics) {
  Dated<T> dated;
  for (const DatedNode& written : dated_nodes(node, path, NodeKind::scalar, diagnostics)) {
    const std::string* text = scalar_text(*written.value, path, diagnostics);
    if (!text) continue;
    ValueRead<T> value = read_value<T>(*text, description);
    if (value) {
      dated.entries.push_back({written.from, written.only, *value, written.value->place});
      continue;
    }
    const std::string date_fault = dated_value_fault(*text);
    const Fault fault = date_fault.empty() ? value.error() : Fault{date_fault};
    diagnostics.error(written.value->place, path, fault.what, fault.hint);
  }
  in_order_of_years(dated);
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
