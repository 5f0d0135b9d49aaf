#include "finsam/sweep_keys.hpp"

#include <algorithm>

#include "terms/sweep_key_groups.hpp"

namespace finsam {
namespace {

const Description headings[] = {
    {.key = "title",
     .kind = Kind::text,
     .text_sv = "svepningens namn",
     .text_en = "what the sweep is called",
     .example = "Spärren och nyckeln"},
    {.key = "question",
     .kind = Kind::text,
     .text_sv = "frågan som svepningen ska svara på",
     .text_en = "the question it is to answer",
     .optional = true,
     .example = "Vad betyder mest, spärren eller försörjningsmåttets vikt?"},
    {.key = "scenario",
     .kind = Kind::file,
     .text_sv = "scenariot som körs många gånger",
     .text_en = "the scenario that is run many times",
     .more_sv = "Sökvägen räknas från svepfilens mapp.",
     .more_en = "The path is seen from the folder of the sweep file.",
     .example = "../baseline/fordelningsmodellen.yaml"},
};

std::vector<Description> all_keys() {
  std::vector<Description> all(std::begin(headings), std::end(headings));
  for (const auto part : {swept_value_keys(), design_keys(), chance_keys()}) {
    all.insert(all.end(), part.begin(), part.end());
  }
  return all;
}

const FormedMap maps[] = {
    {"sweep.*",
     "distribution",
     {{"", {"from", "to"}, {"step", "resolution"}},
      {"uniform", {"from", "to"}, {"resolution"}},
      {"triangular", {"from", "mode", "to"}, {"resolution"}},
      {"normal", {"mean", "sd"}, {"from", "to", "resolution"}},
      {"lognormal", {"median", "factor"}, {"from", "to", "resolution"}},
      {"discrete", {"probabilities"}, {}}}},
    {"design",
     "kind",
     {{"grid", {}, {}},
      {"list", {"table"}, {}},
      {"random", {"points"}, {}},
      {"latin_hypercube", {"points"}, {}},
      {"sobol", {"points"}, {}, true},
      {"saltelli", {"points"}, {}, true},
      {"morris", {"trajectories"}, {"levels"}}}},
    {"behaviour.*",
     "distribution",
     {{"uniform", {"spread"}, {}},
      {"triangular", {"spread"}, {}},
      {"normal", {"sd"}, {}},
      {"all_or_nothing", {}, {}}}},
};

}  // namespace

const std::vector<Description>& sweep_keys() {
  static const std::vector<Description> keys = all_keys();
  return keys;
}

const Description* find_sweep_key(std::string_view key) {
  const auto& all = sweep_keys();
  const auto found = std::find_if(all.begin(), all.end(),
                                  [&](const Description& each) { return each.key == key; });
  return found == all.end() ? nullptr : &*found;
}

const Description& sweep_key(std::string_view key) { return *find_sweep_key(key); }

std::vector<std::string> names_in_sweep(std::string_view path) {
  const std::string prefix = path.empty() ? "" : std::string(path) + ".";
  std::vector<std::string> names;
  for (const Description& each : sweep_keys()) {
    if (!each.key.starts_with(prefix)) continue;
    const std::string_view name = each.key.substr(prefix.size());
    if (name.find('.') == name.npos) names.emplace_back(name);
  }
  return names;
}

std::vector<std::string> words_of(const Description& description) {
  std::vector<std::string> words;
  for (const Option& option : description.options) words.emplace_back(option.word);
  return words;
}

std::vector<std::string_view> MapForm::names() const {
  std::vector<std::string_view> all = needs;
  all.insert(all.end(), takes.begin(), takes.end());
  return all;
}

const MapForm* FormedMap::find(std::string_view word) const {
  const auto found = std::find_if(forms.begin(), forms.end(),
                                  [&](const MapForm& each) { return each.word == word; });
  return found == forms.end() ? nullptr : &*found;
}

std::span<const FormedMap> formed_maps() { return maps; }

const FormedMap* find_formed_map(std::string_view path) {
  const auto found = std::find_if(std::begin(maps), std::end(maps),
                                  [&](const FormedMap& each) { return each.path == path; });
  return found == std::end(maps) ? nullptr : &*found;
}

}  // namespace finsam
