#include "sweeps/read_word.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

#include "data/did_you_mean.hpp"
#include "data/quote.hpp"
#include "scenario/read_dated.hpp"

namespace finsam {

std::optional<std::size_t> read_word(const Node& node, const std::string& path,
                                     const Description& description, Diagnostics& diagnostics) {
  const std::string* word = scalar_text(node, path, diagnostics);
  if (!word) return std::nullopt;
  const std::vector<std::string> words = words_of(description);
  const auto found = std::find(words.begin(), words.end(), *word);
  if (found != words.end()) return static_cast<std::size_t>(found - words.begin());
  diagnostics.error(node.place, path,
                    fmt::format("{} is not one of {}", in_quotes(*word), fmt::join(words, ", ")),
                    meant(nearest_of(*word, words)));
  return std::nullopt;
}

const MapForm* read_form(const Node& node, const std::string& path, const FormedMap& map,
                         Diagnostics& diagnostics) {
  const Description& description = sweep_key(fmt::format("{}.{}", map.path, map.chooser));
  const std::string own_path = fmt::format("{}.{}", path, map.chooser);
  const Node::Entry* written = node.find(map.chooser);
  if (!written) {
    const MapForm* form = map.find(description.default_text);
    if (!form) diagnostics.error(node.place, own_path, "is missing");
    return form;
  }
  const auto word = read_word(written->value, own_path, description, diagnostics);
  return word ? map.find(description.options[*word].word) : nullptr;
}

std::vector<std::string> names_of(const FormedMap& map, const MapForm& form) {
  std::vector<std::string> names = {std::string(map.chooser)};
  for (const std::string_view name : form.names()) names.emplace_back(name);
  return names;
}

}  // namespace finsam
