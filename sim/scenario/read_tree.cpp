#include <fmt/format.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <iterator>
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
};

/// yaml-cpp's messages for the mistakes that people make, in plain words.
constexpr Wording wordings[] = {
    {"illegal tab when looking for indentation", "a tab in the indentation; write spaces"},
    {"illegal tab", "a tab in the indentation; write spaces"},
    {"end of sequence flow not found", "a list that begins with [ is not closed with ]"},
    {"end of map flow not found", "a map that begins with { is not closed with }"},
    {"end of map not found", "does not line up with the keys above; check the indentation"},
    {"end of sequence not found", "does not line up with the list above; check the indentation"},
    {"illegal map value", "a colon is not expected here; put text that has one in quotes"},
    {"illegal block entry", "a list item (-) is not expected here; check the indentation"},
    {"illegal EOF in scalar", "a text in quotes is not closed"},
    {"illegal document indicator in scalar", "a text in quotes is not closed"},
};

std::string in_plain_words(const std::string& message) {
  for (const Wording& wording : wordings) {
    if (message == wording.yaml_cpp) return std::string(wording.ours);
  }
  return "this is not YAML: " + message;
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
    while (builder.documents() < 2 && parser.HandleNextDocument(builder)) {
    }
  } catch (const TooDeep& deep) {
    diagnostics.error(deep.place, {}, fmt::format("nested deeper than {} levels", deepest_nesting));
    return std::nullopt;
  } catch (const YAML::Exception& error) {
    const Place place = error.mark.is_null() ? Place{file, 0, 0}
                                             : places.at(static_cast<std::size_t>(error.mark.pos));
    diagnostics.error(place, {}, in_plain_words(error.msg));
    return std::nullopt;
  }
  if (builder.documents() > 1) {
    diagnostics.error({file, 0, 0}, {}, "has several YAML documents (---); a scenario is one");
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
