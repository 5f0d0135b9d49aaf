#pragma once

#include <yaml-cpp/eventhandler.h>

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "scenario/text_places.hpp"
#include "scenario/tree.hpp"

namespace finsam {

/// Thrown to stop yaml-cpp in the middle of a document that cannot be read on.
struct Unreadable {
  Place place;
  std::string what;
};

/// Puts yaml-cpp's events together to a tree, refusing what the language does not have.
class TreeBuilder : public YAML::EventHandler {
 public:
  TreeBuilder(std::string_view text, const TextPlaces& places, Diagnostics& diagnostics)
      : text_(text), places_(places), diagnostics_(diagnostics) {}

  void OnDocumentStart(const YAML::Mark& mark) override;
  void OnDocumentEnd() override {}
  void OnNull(const YAML::Mark& mark, YAML::anchor_t) override;
  void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override;
  void OnAnchor(const YAML::Mark& mark, const std::string& name) override;
  void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t,
                const std::string& value) override;
  void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t,
                       YAML::EmitterStyle::value) override;
  void OnSequenceEnd() override { close(); }
  void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t,
                  YAML::EmitterStyle::value) override;
  void OnMapEnd() override { close(); }

  /// Where the innermost map or list that is still open began.
  std::optional<Place> innermost() const;
  std::optional<Node> take_root() { return std::move(root_); }

 private:
  /// A map or list that is still open.
  struct Open {
    Node node;
    std::optional<Node> key;  ///< of a map: waits for its value
    std::unordered_map<std::string, Place> keys_so_far;
  };

  Place place_of(const YAML::Mark& mark) const;
  /// How many bytes the text in quotes at `offset` takes, quotes included. yaml-cpp takes one that
  /// is not closed to the end of the file; here it is unreadable.
  std::size_t quoted_length(std::size_t offset) const;
  /// How many bytes a scalar takes in its line; 0 where that is not known.
  std::size_t written_length(std::size_t offset, const std::string& tag,
                             const std::string& value) const;
  void refuse_tag(const Place& place, const std::string& tag);
  int depth_with(const Place& place) const;
  void open(NodeKind kind, const YAML::Mark& mark, const std::string& tag);
  void close();
  void add(Node node);
  void add_item(Node& list, Node item);
  void add_entry(Open& map, Node value);
  /// Refuses a number that its decimal comma has parted, of which `first` is the first half.
  void refuse_parted(Node& first, const Node& second);
  std::string path_to(const std::string& key) const;

  std::string_view text_;
  const TextPlaces& places_;
  Diagnostics& diagnostics_;
  bool has_document_ = false;
  std::vector<Open> open_;
  std::optional<Node> root_;
};

}  // namespace finsam
