#include "intake/xml_parts.hpp"

#include <cstring>

#include "data/utf8.hpp"

namespace finsam {
namespace {

/// Headings are broken into lines where a column is narrow; people type them with spaces.
std::string on_one_line(std::string_view text) {
  std::string out;
  bool space = false;
  while (!text.empty()) {
    const bool line_end = text.front() == '\n' || text.front() == '\r';
    const std::size_t skipped = line_end ? 1 : leading_space(text);
    if (skipped > 0) {
      space = true;
      text.remove_prefix(skipped);
      continue;
    }
    if (space && !out.empty()) out += ' ';
    space = false;
    out += text.front();
    text.remove_prefix(1);
  }
  return out;
}

}  // namespace

std::string_view local_name(const char* name) {
  const char* colon = std::strrchr(name, ':');
  return colon ? colon + 1 : name;
}

pugi::xml_node child_called(const pugi::xml_node& node, std::string_view name) {
  for (const pugi::xml_node each : node.children()) {
    if (local_name(each.name()) == name) return each;
  }
  return {};
}

std::string attribute_of(const pugi::xml_node& node, std::string_view name) {
  for (const pugi::xml_attribute each : node.attributes()) {
    if (local_name(each.name()) == name) return each.value();
  }
  return "";
}

std::string string_text(const pugi::xml_node& item) {
  std::string text;
  for (const pugi::xml_node part : item.children()) {
    if (local_name(part.name()) == "t") text += part.text().get();
    if (local_name(part.name()) == "r") text += child_called(part, "t").text().get();
  }
  return on_one_line(text);
}

}  // namespace finsam
