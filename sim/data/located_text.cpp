#include "data/located_text.hpp"

#include <utility>

#include "data/read_file.hpp"

namespace finsam {

LocatedText inline_table(std::string role, std::string text, Place begin) {
  return {std::move(role), "inline", std::move(text), std::move(begin), std::nullopt, true};
}

std::optional<LocatedText> open_table(std::string role, std::string written,
                                      const std::string& path, const Place& where,
                                      Diagnostics& diagnostics) {
  tl::expected<std::string, std::string> bytes = read_file(path, largest_table);
  if (!bytes) {
    diagnostics.error(where, std::move(role), bytes.error());
    return std::nullopt;
  }
  diagnostics.sources().keep(path, *bytes, LineEnd::any);
  LocatedText table{std::move(role), std::move(written), std::move(*bytes), {path, 1, 1}, {}};
  table.named_at = where;
  table.manifest = find_in_manifest(path, table.text, diagnostics);
  return table;
}

}  // namespace finsam
