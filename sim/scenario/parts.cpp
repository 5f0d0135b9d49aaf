#include "scenario/parts.hpp"

#include <algorithm>

namespace finsam {
namespace {

const Part table[] = {
    {.key = "title",
     .after = "",
     .kind = PartKind::text,
     .text_sv = "scenariots namn",
     .text_en = "what the scenario is called"},
    {.key = "question",
     .after = "title",
     .kind = PartKind::text,
     .text_sv = "frågan som scenariot ska svara på",
     .text_en = "the question it is to answer"},
    {.key = "source",
     .after = "question",
     .kind = PartKind::text,
     .text_sv = "var uppgifterna kommer ifrån",
     .text_en = "where its figures come from"},
    {.key = "law",
     .after = "source",
     .kind = PartKind::law,
     .text_sv = "filer med gällande regler",
     .text_en = "files with the rules in force"},
    {.key = "years",
     .after = "law",
     .kind = PartKind::years,
     .text_sv = "första och sista året, till exempel 2020:2026",
     .text_en = "the first and the last year, as in 2020:2026",
     .required = true},
    {.key = "data.municipalities",
     .after = "years",
     .kind = PartKind::table,
     .text_sv = "tabell över kommunerna",
     .text_en = "the table of municipalities",
     .required = true},
    {.key = "data.regions",
     .after = "data.municipalities",
     .kind = PartKind::table,
     .text_sv = "tabell över län och regioner",
     .text_en = "the table of län and regions",
     .required = true},
    {.key = "data.members",
     .after = "data.regions",
     .kind = PartKind::table,
     .text_sv = "tabell över förbunden och deras medlemmar",
     .text_en = "the table of the förbund and their members",
     .required = true},
    {.key = "data.statistics",
     .after = "data.members",
     .kind = PartKind::tables,
     .text_sv = "tabeller med statistik per kommun och år",
     .text_en = "tables of statistics by municipality and year",
     .required = true},
    {.key = "data.opening",
     .after = "data.statistics",
     .kind = PartKind::table,
     .text_sv = "tabell över tilldelning och eget kapital vid ingången",
     .text_en = "the table of allocations and eget kapital at the start"},
    {.key = "data.outside_region",
     .after = "data.opening",
     .kind = PartKind::codes,
     .text_sv = "kommuner som inte ingår i en region",
     .text_en = "municipalities outside any region",
     .source = "lag 2003:1210 5 a §"},
    {.key = "keys",
     .after = "unit",
     .kind = PartKind::weights,
     .text_sv = "fördelningsnycklar och deras vikter",
     .text_en = "the distribution keys and their weights",
     .source = "decision 2015-01-22 on the fördelningsmodell",
     .required = true},
    {.key = "matching",
     .after = "capital_rule.rate",
     .kind = PartKind::matching,
     .text_sv = "hur mycket kommuner och regioner matchar",
     .text_en = "how much municipalities and regions match",
     .source = "lag 2003:1210 5 §; model.md step 9"},
    {.key = "contributions.shares",
     .after = "contributions.municipal_split",
     .kind = PartKind::table,
     .text_sv = "tabell över fasta andelar per kommun",
     .text_en = "the table of fixed shares by municipality",
     .source = "model.md step 12"},
    {.key = "economy.other_income_table",
     .after = "economy.other_income_share",
     .kind = PartKind::table,
     .text_sv = "tabell över andra intäkter per förbund och år",
     .text_en = "the table of other income by förbund and year",
     .source = "model.md step 13"},
    {.key = "trappan.steps",
     .after = "trappan.scale",
     .kind = PartKind::steps,
     .text_sv = "trappans steg",
     .text_en = "the steps of trappan",
     .source = "Nationella rådet 2013-10-02; the steps are not in the record at hand",
     .required = true},
};

std::vector<KeyInOrder> ordered() {
  std::vector<KeyInOrder> keys;
  for (const Parameter& parameter : parameters()) {
    keys.push_back({parameter.key, &parameter, nullptr});
  }
  auto place_for_first = keys.begin();
  for (const Part& part : parts()) {
    auto before = std::find_if(keys.begin(), keys.end(),
                               [&](const KeyInOrder& key) { return key.key == part.after; });
    place_for_first = before == keys.end() ? keys.begin() : before + 1;
    keys.insert(place_for_first, {part.key, nullptr, &part});
  }
  return keys;
}

/// The name that follows `path` in `key`, or nothing when `key` is not inside `path`.
std::string_view name_below(std::string_view path, std::string_view key) {
  if (!path.empty()) {
    if (key.size() <= path.size() || key.substr(0, path.size()) != path) return {};
    if (key[path.size()] != '.') return {};
    key.remove_prefix(path.size() + 1);
  }
  return key.substr(0, key.find('.'));
}

}  // namespace

std::span<const Part> parts() { return table; }

const std::vector<KeyInOrder>& keys_in_order() {
  static const std::vector<KeyInOrder> keys = ordered();
  return keys;
}

std::vector<std::string_view> names_in(std::string_view path) {
  std::vector<std::string_view> names;
  for (const KeyInOrder& key : keys_in_order()) {
    const std::string_view name = name_below(path, key.key);
    if (!name.empty() && std::find(names.begin(), names.end(), name) == names.end()) {
      names.push_back(name);
    }
  }
  return names;
}

bool is_group(std::string_view path) { return !names_in(path).empty(); }

}  // namespace finsam
