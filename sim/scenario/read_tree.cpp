#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <optional>
#include <sstream>

#include "data/quote.hpp"
#include "data/utf8.hpp"
#include "scenario/tree.hpp"
#include "scenario/tree_builder.hpp"
#include "scenario/yaml_causes.hpp"

namespace finsam {
namespace {

struct Wording {
  std::string_view yaml_cpp;
  std::string_view ours;
  bool of_innermost = false;  ///< the mistake is where the innermost list or map begins
};

constexpr std::string_view unclosed_map = "end of map flow not found";

/// yaml-cpp's messages for the mistakes that people make, in plain words.
constexpr Wording wordings[] = {
    {"end of sequence flow not found", "the list that begins here is not closed with ]", true},
    {unclosed_map, "the map that begins here is not closed with }", true},
    {"end of map not found", "does not line up with the keys above; check the indentation"},
    {"end of sequence not found", "does not line up with the list above; check the indentation"},
    {"illegal map value", "a colon is not expected here; put text that has one in quotes"},
    {"illegal block entry", "a list item (-) is not expected here; check the indentation"},
    {"illegal flow end", "a ] or } closes nothing"},
};

void report(const YAML::Exception& error, const TreeBuilder& builder, std::string_view text,
            const TextPlaces& places, Diagnostics& diagnostics) {
  const auto offset = static_cast<std::size_t>(error.mark.pos);
  if (const auto cause = cause_of(text, offset)) {
    diagnostics.error(places.at(cause->offset), {}, cause->what);
    return;
  }
  const std::optional<Place> innermost = builder.innermost();
  const bool is_in_a_line = innermost && innermost->line == places.at(offset).line;
  if (is_in_a_line && error.msg == unclosed_map && text.substr(offset, 1) == ":") {
    diagnostics.error(places.at(offset), {},
                      "a second colon; put what is after the first one in { } of its own");
    return;
  }
  for (const Wording& wording : wordings) {
    if (error.msg != wording.yaml_cpp) continue;
    const bool elsewhere = wording.of_innermost && innermost;
    diagnostics.error(elsewhere ? *innermost : places.at(offset), {}, std::string(wording.ours));
    return;
  }
  diagnostics.error(places.at(offset), {}, "this is not YAML: " + error.msg);
}

bool is_clean_text(std::string_view text, const TextPlaces& places, Diagnostics& diagnostics) {
  if (const auto invalid = first_invalid_utf8(text)) {
    diagnostics.error(places.at(*invalid), {}, "not UTF-8; save the file as UTF-8");
    return false;
  }
  if (const auto control = first_control_character(text)) {
    const std::string_view character = text.substr(*control, utf8_length(text, *control));
    diagnostics.error(places.at(*control), {}, "a control character " + in_quotes(character));
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
    diagnostics.error({file, 1, 1}, {}, "is empty");
    return std::nullopt;
  }
  return root;
}

}  // namespace finsam
