#pragma once

#include <optional>
#include <string>

#include "data/manifest.hpp"
#include "finsam/diagnostic.hpp"

namespace finsam {

/// The text of a table and where it stands: a file of its own, or a text inside a scenario.
struct LocatedText {
  std::string role;  ///< key path in the scenario: "data.members"
  std::string file;  ///< as written in the scenario; "inline" for a text inside it
  std::string text;  ///< the bytes
  /// Where the first character stands. The column counts for every line: a text inside a scenario
  /// is indented.
  Place begin;
  std::optional<ManifestLine> manifest;  ///< what the manifest beside the file says of it
  bool is_inline = false;                ///< stands inside the scenario
  Place named_at = {};                   ///< where the scenario names it, or holds it

  /// What parts its lines as places count them: inside a scenario, those of the YAML.
  LineEnd line_end() const { return is_inline ? LineEnd::line_feed : LineEnd::any; }
};

/// A table inside a scenario, whose first character stands at `begin`.
LocatedText inline_table(std::string role, std::string text, Place begin);

/// Reads the table at `path`, and what the manifest beside it says of it.
///
/// @param role key path in the scenario
/// @param written the path as written there; @param where the place of that
/// @return empty when the file cannot be read, which is then an error at `where`
std::optional<LocatedText> open_table(std::string role, std::string written,
                                      const std::string& path, const Place& where,
                                      Diagnostics& diagnostics);

}  // namespace finsam
