#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "finsam/diagnostic.hpp"

namespace finsam {

/// `unset` stands only in a tree that files were laid over each other to: what was there is gone.
enum class NodeKind { nothing, scalar, list, map, unset };

/// A piece of YAML as it was written. Scalars are text: what they mean is decided by the key.
struct Node {
  struct Entry;

  NodeKind kind = NodeKind::nothing;
  std::string text;            ///< of a scalar
  bool literal = false;        ///< a block scalar (`|`): its lines are the lines of the file
  Place text_place;            ///< of a literal: where its first line begins
  std::vector<Entry> entries;  ///< of a map, in order
  std::vector<Node> items;     ///< of a list
  std::vector<Node> replaced;  ///< what a list of dated values took the place of, or nothing
  Place place;
  bool after_comma = false;  ///< begins right after a comma and a digit, as in {2020: 12,5 %}
  bool refused = false;      ///< already reported: nothing more to say about it

  /// The entry `key` of a map, or null.
  const Entry* find(std::string_view key) const;
  Entry* find(std::string_view key);
};

struct Node::Entry {
  std::string key;
  Place place;  ///< of the key
  Node value;
};

/// The deepest nesting of maps and lists that is read.
inline constexpr int deepest_nesting = 64;

/// Reads the one YAML document in `text`, which is called `file` in messages.
///
/// @errors in `diagnostics`: bytes that are not UTF-8, YAML syntax, nesting beyond
/// `deepest_nesting`, no document or several; and, without losing the rest of the document,
/// anchors, aliases, merge keys, tags and duplicate keys
/// @return the document, or nothing when it could not be read as one
std::optional<Node> read_tree(std::string_view text, const std::string& file,
                              Diagnostics& diagnostics);

/// What a node is, for messages: "a list", "a map", "text", "nothing".
const char* kind_text(NodeKind kind);

}  // namespace finsam
