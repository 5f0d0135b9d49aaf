#pragma once
// Every key of a sweep file, described as those of a scenario are: from it come the reader and its
// errors, the reference and the schema for editors.

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "finsam/description.hpp"

namespace finsam {

/// Every key of a sweep file, in the order in which one is best read. A star stands for a name or
/// a place in a list: "sweep.*.from".
const std::vector<Description>& sweep_keys();

/// The description of `key`, or null.
const Description* find_sweep_key(std::string_view key);

/// The same of a key that is there.
const Description& sweep_key(std::string_view key);

/// The names that may stand in the map at `path` of a sweep file (empty: the file itself), in that
/// order; "behaviour.willingness" and the swept keys have those of "behaviour.*" and "sweep.*".
std::vector<std::string> names_in_sweep(std::string_view path);

/// The words of a key that takes one.
std::vector<std::string> words_of(const Description& description);

/// One of the ways to write a map: beside the word that says which, it has these keys.
struct MapForm {
  std::string_view word;                ///< empty: where no word stands
  std::vector<std::string_view> needs;  ///< must be there
  std::vector<std::string_view> takes;  ///< may be there
  bool power_of_two = false;            ///< whether what it needs must be one

  /// All of them.
  std::vector<std::string_view> names() const;
};

/// A map that may be written in several ways.
struct FormedMap {
  std::string_view path;     ///< "sweep.*"
  std::string_view chooser;  ///< the key with the word: "distribution"
  std::vector<MapForm> forms;

  /// The form that `word` chooses, or null.
  const MapForm* find(std::string_view word) const;
};

/// The maps that have forms: "sweep.*", "design" and "behaviour.*".
std::span<const FormedMap> formed_maps();

/// The one of them at `path`, or null.
const FormedMap* find_formed_map(std::string_view path);

}  // namespace finsam
