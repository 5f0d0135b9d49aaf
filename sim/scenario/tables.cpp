#include "scenario/tables.hpp"

#include <filesystem>

#include "data/quote.hpp"
#include "scenario/read_dated.hpp"

namespace finsam {

std::string path_from(const Place& place, const std::string& written) {
  // The command line is called "--set key=value" where a file would have its name, and a pipe of
  // the shell /dev/stdin or /dev/fd/63: neither has a folder.
  const bool has_folder = !is_setting(place) && !place.file.starts_with("/dev/");
  const std::filesystem::path folder =
      has_folder ? std::filesystem::path(place.file).parent_path() : "";
  return (folder / written).lexically_normal().string();
}

std::optional<LocatedText> table_at(Draft& draft, const Node& node, const std::string& key) {
  const std::string* text = scalar_text(node, key, draft.diagnostics);
  if (!text) return std::nullopt;
  if (node.literal) {
    LocatedText table = inline_table(key, *text, node.text_place);
    table.named_at = node.place;
    return table;
  }
  if (text->find('\n') != text->npos) {
    draft.diagnostics.error(node.place, key,
                            "a table inside the scenario begins with |, which keeps its lines");
    return std::nullopt;
  }
  if (text->empty()) {
    draft.diagnostics.error(node.place, key, "has no value");
    return std::nullopt;
  }
  return open_table(key, *text, path_from(node.place, *text), node.place, draft.diagnostics);
}

}  // namespace finsam
