#include "scenario/tree_builder.hpp"

#include <fmt/format.h>
#include <yaml-cpp/mark.h>

#include <utility>

#include "data/quote.hpp"
#include "data/utf8.hpp"
#include "scenario/yaml_causes.hpp"

namespace finsam {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

}  // namespace

// yaml-cpp counts columns in bytes, so places are worked out from the offset.
Place TreeBuilder::place_of(const YAML::Mark& mark) const {
  return places_.at(static_cast<std::size_t>(mark.pos));
}

void TreeBuilder::OnDocumentStart(const YAML::Mark& mark) {
  if (has_document_) {
    throw Unreadable{place_of(mark), "a second YAML document begins here; a scenario is one"};
  }
  has_document_ = true;
}

std::optional<Place> TreeBuilder::innermost() const {
  return open_.empty() ? std::nullopt : std::optional(open_.back().node.place);
}

std::size_t TreeBuilder::quoted_length(std::size_t offset) const {
  const char quote = text_[offset];
  for (std::size_t i = offset + 1; i < text_.size(); ++i) {
    if (quote == '"' && text_[i] == '\\') {
      ++i;
    } else if (text_[i] == quote) {
      const bool doubled = quote == '\'' && i + 1 < text_.size() && text_[i + 1] == quote;
      if (!doubled) return i + 1 - offset;
      ++i;
    }
  }
  throw Unreadable{places_.at(offset), "the text in quotes that begins here is not closed"};
}

std::size_t TreeBuilder::written_length(std::size_t offset, const std::string& tag,
                                        const std::string& value) const {
  const std::string_view rest = text_.substr(std::min(offset, text_.size()));
  const bool in_quotes = tag == "!" && (rest.starts_with('"') || rest.starts_with('\''));
  const std::size_t length = in_quotes                 ? quoted_length(offset)
                             : rest.starts_with(value) ? value.size()
                                                       : 0;
  return std::min(length, rest.substr(0, length).find_first_of("\r\n"));
}

void TreeBuilder::OnNull(const YAML::Mark& mark, YAML::anchor_t) {
  Node node;
  node.place = place_of(mark);
  // A value that is missing is reported where it is missed: yaml-cpp gives the next thing's place.
  if (!open_.empty() && open_.back().key && open_.back().key->place.line != node.place.line) {
    node.place = open_.back().key->place;
  }
  add(std::move(node));
}

void TreeBuilder::OnAlias(const YAML::Mark& mark, YAML::anchor_t) {
  Node node;
  node.place = place_of(mark);
  node.refused = true;
  diagnostics_.error(node.place, {}, "YAML aliases (*name) are not read; write the value out");
  add(std::move(node));
}

void TreeBuilder::OnAnchor(const YAML::Mark& mark, const std::string& name) {
  diagnostics_.error(place_of(mark), {},
                     fmt::format("YAML anchors (&{}) are not read; write the value out", name));
}

void TreeBuilder::refuse_tag(const Place& place, const std::string& tag) {
  // "?" stands for a plain value and "!" for one in quotes, both without a tag.
  if (tag.empty() || tag == "?" || tag == "!") return;
  diagnostics_.error(place, {},
                     fmt::format("YAML tags ({}) are not read; leave it out", in_quotes(tag)));
}

void TreeBuilder::OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t,
                           const std::string& value) {
  Node node;
  node.kind = NodeKind::scalar;
  node.text = value;
  const auto offset = static_cast<std::size_t>(mark.pos);
  node.place = places_.of(offset, written_length(offset, tag, value));
  refuse_tag(node.place, tag);
  // Only within brackets does a text begin so; elsewhere a comma is part of it.
  node.after_comma = tag == "?" && offset > 1 && offset < text_.size() &&
                     text_[offset - 1] == ',' && is_digit(text_[offset - 2]) &&
                     is_digit(text_[offset]);
  if (tag == "!" && offset < text_.size() && text_[offset] == '|') {
    node.literal = true;
    node.text_place = places_.block_after(offset);
  }
  add(std::move(node));
}

void TreeBuilder::OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t,
                                  YAML::EmitterStyle::value) {
  open(NodeKind::list, mark, tag);
}

void TreeBuilder::OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t,
                             YAML::EmitterStyle::value) {
  open(NodeKind::map, mark, tag);
}

/// How deep something that begins at `place` is nested. Where a bracket is not closed, yaml-cpp
/// tells of a map as well as a list that begin there: they count as one.
int TreeBuilder::depth_with(const Place& place) const {
  int depth = 0;
  const Place* outer = nullptr;
  const auto enter = [&](const Place& at) {
    if (!outer || at.line != outer->line || at.column != outer->column) ++depth;
    outer = &at;
  };
  for (const Open& each : open_) enter(each.node.place);
  enter(place);
  return depth;
}

void TreeBuilder::open(NodeKind kind, const YAML::Mark& mark, const std::string& tag) {
  Open opened;
  opened.node.kind = kind;
  opened.node.place = place_of(mark);
  if (depth_with(opened.node.place) > deepest_nesting) {
    throw Unreadable{opened.node.place,
                     fmt::format("nested deeper than {} levels", deepest_nesting)};
  }
  refuse_tag(opened.node.place, tag);
  open_.push_back(std::move(opened));
}

void TreeBuilder::close() {
  Node node = std::move(open_.back().node);
  open_.pop_back();
  add(std::move(node));
}

void TreeBuilder::add(Node node) {
  if (open_.empty()) {
    if (!root_) root_ = std::move(node);
    return;
  }
  Open& parent = open_.back();
  if (parent.node.kind == NodeKind::list) {
    add_item(parent.node, std::move(node));
  } else if (!parent.key) {
    parent.key = std::move(node);
  } else {
    add_entry(parent, std::move(node));
  }
}

void TreeBuilder::refuse_parted(Node& first, const Node& second) {
  if (first.refused) return;
  diagnostics_.error(
      first.place, {},
      fmt::format("between {{ }} or [ ] a comma parts values; write {} in quotes, or "
                  "with a point",
                  in_quotes(first.text + "," + second.text)));
  first.refused = true;
}

void TreeBuilder::add_item(Node& list, Node item) {
  // Codes of digits alone may well be parted so: [0114,0980].
  const bool has_unit = item.text.find_first_not_of("0123456789") != item.text.npos;
  if (item.after_comma && has_unit && !list.items.empty()) {
    Node& before = list.items.back();
    const bool is_entry = before.kind == NodeKind::map && before.entries.size() == 1;
    refuse_parted(is_entry ? before.entries.back().value : before, item);
    return;
  }
  list.items.push_back(std::move(item));
}

void TreeBuilder::add_entry(Open& map, Node value) {
  const Node key = std::move(*map.key);
  map.key.reset();
  if (key.kind != NodeKind::scalar) {
    if (!key.refused)
      diagnostics_.error(key.place, {},
                         "a key must be a single word; put it in quotes if it is one");
    return;
  }
  if (key.text == "<<") {
    diagnostics_.error(key.place, {}, "YAML merge keys (<<) are not read; write the values out");
    return;
  }
  if (key.after_comma && value.kind == NodeKind::nothing && !map.node.entries.empty()) {
    refuse_parted(map.node.entries.back().value, key);
    return;
  }
  if (leading_space(key.text) > 1) throw Unreadable{key.place, wide_indentation};
  const auto [first, is_new] = map.keys_so_far.emplace(key.text, key.place);
  if (!is_new) {
    diagnostics_
        .error(key.place, path_to(key.text),
               fmt::format("given twice; the first is in line {}, column {}", first->second.line,
                           first->second.column))
        .also(first->second, "the first one");
    return;
  }
  map.node.entries.push_back({key.text, key.place, std::move(value)});
}

std::string TreeBuilder::path_to(const std::string& key) const {
  std::string path;
  for (const Open& level : open_) {
    if (level.key) path += level.key->text + '.';
    if (level.node.kind == NodeKind::list)
      path += std::to_string(level.node.items.size() + 1) + '.';
  }
  return path + key;
}

}  // namespace finsam
