#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <optional>
#include <sstream>

#include "data/quote.hpp"
#include "data/utf8.hpp"
#include "scenario/tree.hpp"
#include "scenario/tree_builder.hpp"

namespace finsam {
namespace {

struct Wording {
  std::string_view yaml_cpp;
  std::string_view ours;
  bool of_innermost = false;  ///< the mistake is where the innermost list or map begins
};

/// yaml-cpp's messages for the mistakes that people make, in plain words.
constexpr Wording wordings[] = {
    {"end of sequence flow not found", "the list that begins here is not closed with ]", true},
    {"end of map flow not found", "the map that begins here is not closed with }", true},
    {"end of map not found", "does not line up with the keys above; check the indentation"},
    {"end of sequence not found", "does not line up with the list above; check the indentation"},
    {"illegal map value", "a colon is not expected here; put text that has one in quotes"},
    {"illegal block entry", "a list item (-) is not expected here; check the indentation"},
    {"illegal flow end", "a ] or } closes nothing"},
};

/// The tab in the indentation of the line that `offset` is on, if there is one.
std::optional<std::size_t> tab_before(std::string_view text, std::size_t offset) {
  const std::size_t newline = offset == 0 ? text.npos : text.rfind('\n', offset - 1);
  const std::size_t start = newline == text.npos ? 0 : newline + 1;
  const std::size_t tab = text.find_first_not_of(' ', start);
  return tab != text.npos && text[tab] == '\t' ? std::optional(tab) : std::nullopt;
}

void report(const YAML::Exception& error, const TreeBuilder& builder, std::string_view text,
            const TextPlaces& places, Diagnostics& diagnostics) {
  const auto offset = static_cast<std::size_t>(error.mark.pos);
  if (const auto tab = tab_before(text, offset)) {
    diagnostics.error(places.at(*tab), {}, "a tab in the indentation; write spaces");
    return;
  }
  for (const Wording& wording : wordings) {
    if (error.msg != wording.yaml_cpp) continue;
    const std::optional<Place> innermost = builder.innermost();
    const bool elsewhere = wording.of_innermost && innermost;
    diagnostics.error(elsewhere ? *innermost : places.at(offset), {}, std::string(wording.ours));
    return;
  }
  diagnostics.error(places.at(offset), {}, "this is not YAML: " + error.msg);
}

/// The first byte that may not stand in a text, or the end.
std::size_t first_control(std::string_view text) {
  const auto found = std::find_if(text.begin(), text.end(), [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return (byte < 0x20 && c != '\t' && c != '\n' && c != '\r') || byte == 0x7f;
  });
  return static_cast<std::size_t>(found - text.begin());
}

bool is_clean_text(std::string_view text, const TextPlaces& places, Diagnostics& diagnostics) {
  if (const auto invalid = first_invalid_utf8(text)) {
    diagnostics.error(places.at(*invalid), {}, "not UTF-8; save the file as UTF-8");
    return false;
  }
  const std::size_t control = first_control(text);
  if (control < text.size()) {
    diagnostics.error(places.at(control), {},
                      "a control character " + in_quotes(text.substr(control, 1)));
    return false;
  }
  return true;
}

}  // namespace

std::optional<Node> read_tree(std::string_view text, const std::string& file,
                              Diagnostics& diagnostics) {
  if (text.substr(0, 3) == "\xef\xbb\xbf") text.remove_prefix(3);
  const TextPlaces places(text, file);
  if (!is_clean_text(text, places, diagnostics)) return std::nullopt;

  TreeBuilder builder(text, places, diagnostics);
  try {
    std::istringstream stream{std::string(text)};
    YAML::Parser parser(stream);
    while (parser.HandleNextDocument(builder)) {
    }
  } catch (const Unreadable& reason) {
    diagnostics.error(reason.place, {}, reason.what);
    return std::nullopt;
  } catch (const YAML::Exception& error) {
    report(error, builder, text, places, diagnostics);
    return std::nullopt;
  }
  std::optional<Node> root = builder.take_root();
  if (!root || root->kind == NodeKind::nothing) {
    diagnostics.error({file, 0, 0}, {}, "is empty");
    return std::nullopt;
  }
  return root;
}

}  // namespace finsam
