#pragma once
// The manual of scenarios and sweep files, put together from the descriptions.

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "finsam/description.hpp"
#include "text/language.hpp"

namespace finsam {

/// A key of the manual. Of what has many names, a star stands for each: "keys.*".
struct ReferenceEntry {
  std::string key;
  std::string section;  ///< the first name of the key, or of the first of several that stand alone
  const Description* description;
  std::string example;    ///< as lines of YAML; empty where there is none
  bool of_sweep = false;  ///< a key of sweep files, which stand in one section
};

/// Every key of a scenario in its order, and then every key of a sweep file.
const std::vector<ReferenceEntry>& reference_entries();

/// What `key` asks for: one key ("lag", "keys.need", "matching.*.growth"), or all in a group
/// ("damping"); all keys where it is empty, and none where there is no such key.
std::vector<ReferenceEntry> find_entries(std::string_view key);

/// The heading of the section that `entry` stands in.
std::string section_heading(const ReferenceEntry& entry, Language language);

/// A paragraph of what is said of a key: how its value is written, whether it is needed.
std::string facts_text(const Description& description, Language language);

/// The words, columns or levels that a key lists, each with its meaning, under a heading of their
/// own.
struct ReferenceList {
  std::string heading;  ///< may be empty
  std::vector<std::pair<std::string, std::string>> items;
};
std::vector<ReferenceList> lists_of(const Description& description, Language language);

/// The manual for a terminal, in lines of at most `width` characters.
std::string reference_text(const std::vector<ReferenceEntry>& entries, Language language,
                           int width);

/// The manual in Markdown; the whole one begins with a title and a preface.
std::string reference_markdown(const std::vector<ReferenceEntry>& entries, Language language);

}  // namespace finsam
