#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "data/parse_quantity.hpp"
#include "scenario/tree.hpp"

namespace finsam {

/// The entries of a map by their keys. A key that is unknown, one that is missing and a value that
/// cannot be read are errors at their places.
class MapReading {
 public:
  /// @param path  of the map, for messages: "figures.3"; empty for a whole file
  MapReading(const Node& map, std::string path, const std::vector<std::string>& known,
             Diagnostics& diagnostics);

  const Node& map() const { return map_; }
  bool has(std::string_view key) const { return map_.find(key) != nullptr; }
  /// The node at `key`, or null.
  const Node* find(std::string_view key) const;
  /// The items of the list at `key`; none where it is missing or no list, which is an error.
  const std::vector<Node>& items(std::string_view key) const;

  /// The text at `key`, not empty; where it is missing that is an error too.
  std::optional<std::string> text(std::string_view key) const;
  /// The same, empty where it is missing.
  std::string text_if_any(std::string_view key) const;

  /// The text at `key` as `parse` understands it.
  template <class T>
  std::optional<T> read(std::string_view key, Parsed<T> (*parse)(std::string_view)) const {
    const auto written = text(key);
    if (!written) return std::nullopt;
    const Parsed<T> parsed = parse(*written);
    if (parsed) return *parsed;
    error(key, parsed.error());
    return std::nullopt;
  }

  /// An error at the value of `key`.
  Diagnostic& error(std::string_view key, std::string what) const;
  std::string path_to(std::string_view key) const;

 private:
  const Node& map_;
  std::string path_;
  Diagnostics& diagnostics_;
};

/// The map in the YAML file `file`; what is wrong with it is an error. The map that comes back
/// points at nothing else.
std::optional<Node> read_map_file(const std::string& file, Diagnostics& diagnostics);

/// Whether `item`, the one that `path` leads to, is a map; if not, that is an error.
bool is_map(const Node& item, const std::string& path, Diagnostics& diagnostics);

}  // namespace finsam
