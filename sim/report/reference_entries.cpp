#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

#include "analysis/metric_tables.hpp"
#include "analysis/written_metrics.hpp"
#include "finsam/key_paths.hpp"
#include "finsam/matching_levels.hpp"
#include "finsam/sweep_keys.hpp"
#include "report/description_text.hpp"
#include "report/reference.hpp"
#include "text/reference_words.hpp"

namespace finsam {
namespace {

namespace say = reference_words;

constexpr std::string_view sweep_section = "sweep files";

const KeyGroup* find_group(std::string_view key) {
  const auto all = key_groups();
  const auto found =
      std::find_if(all.begin(), all.end(), [&](const KeyGroup& each) { return each.key == key; });
  return found == all.end() ? nullptr : &*found;
}

/// The keys inside the part `whole`.
std::vector<ReferenceEntry> entries_inside(const Description& whole) {
  std::vector<ReferenceEntry> entries;
  const auto add = [&](const Description& each, const std::string& key, const std::string& path) {
    entries.push_back({key, "", &each, path.empty() ? "" : yaml_lines(path, each.example)});
  };
  if (whole.kind == Kind::weights) {
    add(key_weight(), std::string(key_weight().key), "keys.need");
  } else if (whole.kind == Kind::matching) {
    for (const PolicyParameter& each : policy_parameters()) {
      add(each, fmt::format("matching.*.{}", each.key), fmt::format("matching.all.{}", each.key));
    }
    const std::string_view offers = policy_offers().key;
    add(policy_offers(), fmt::format("matching.*.{}", offers),
        fmt::format("matching.all.{}", offers));
  } else if (whole.kind == Kind::steps) {
    for (const Description* each : {&step_bound(), &step_share()}) {
      add(*each, std::string(each->key), "");
    }
  }
  return entries;
}

std::vector<ReferenceEntry> scenario_entries() {
  std::vector<ReferenceEntry> entries;
  for (const KeyInOrder& key : keys_in_order()) {
    const Description& description = key.description();
    entries.push_back(
        {std::string(key.key), "", &description, yaml_lines(key.key, description.example)});
    const std::vector<ReferenceEntry> inside = entries_inside(description);
    entries.insert(entries.end(), inside.begin(), inside.end());
  }
  std::string section;
  bool alone = false;
  for (ReferenceEntry& entry : entries) {
    const std::string first = entry.key.substr(0, entry.key.find('.'));
    const bool has_heading = find_group(first) || first == "matching";
    if (has_heading || !alone) section = first;
    alone = !has_heading;
    entry.section = section;
  }
  return entries;
}

/// `map`, in braces, with each of its keys on a line of its own, four spaces in.
std::string in_lines(std::string_view map) {
  std::string lines = "\n    ";
  int depth = 0;
  for (std::size_t i = 1; i + 1 < map.size(); ++i) {
    depth += map[i] == '{' ? 1 : map[i] == '}' ? -1 : 0;
    const bool parts = depth == 0 && map.substr(i, 2) == ", ";
    lines += parts ? "\n    " : std::string(1, map[i]);
    i += parts ? 1 : 0;
  }
  return lines;
}

/// The example of a key of a sweep file: of one whose map has several names, the whole map.
std::string sweep_example(const Description& description) {
  const std::string_view key = description.key;
  const std::string example(description.example);
  const auto under = [&](std::string_view name, const std::string& value) {
    return fmt::format("{}:\n  {}{}\n", key.substr(0, key.find('.')), name, value);
  };
  if (key.starts_with("sweep.*.")) return under("damping.max_decrease:", in_lines(example));
  if (key.starts_with("sweep.")) return under("damping.max_decrease: ", example);
  if (key.starts_with("behaviour.*")) return under("execution: ", example);
  if (key.starts_with("correlations.")) return under("- ", example);
  return yaml_lines(key.starts_with("design.") ? "design" : key, example);
}

/// Whether a key of a sweep file, such as `sweep.*.from`, stands for `path`, in which the * is a
/// key of scenarios.
bool stands_for(std::string_view key, std::string_view path) {
  const auto star = key.find('*');
  if (star == key.npos) return false;
  const std::string_view before = key.substr(0, star);
  const std::string_view after = key.substr(star + 1);
  if (!path.starts_with(before) || !path.ends_with(after)) return false;
  if (path.size() <= before.size() + after.size()) return false;
  path.remove_prefix(before.size());
  path.remove_suffix(after.size());
  return before != "sweep." || described_at(path);
}

/// The entry of a sweep file that stands for `path`; of two the one that says more of it.
std::vector<ReferenceEntry> sweep_entry_for(std::string_view path) {
  const ReferenceEntry* found = nullptr;
  for (const ReferenceEntry& entry : reference_entries()) {
    if (!entry.of_sweep || !stands_for(entry.key, path)) continue;
    if (!found || entry.key.size() > found->key.size()) found = &entry;
  }
  return found ? std::vector{*found} : std::vector<ReferenceEntry>{};
}

std::vector<ReferenceEntry> all_entries() {
  std::vector<ReferenceEntry> entries = scenario_entries();
  for (const Description& each : sweep_keys()) {
    entries.push_back(
        {std::string(each.key), std::string(sweep_section), &each, sweep_example(each), true});
  }
  return entries;
}

}  // namespace

const std::vector<ReferenceEntry>& reference_entries() {
  static const std::vector<ReferenceEntry> entries = all_entries();
  return entries;
}

std::vector<ReferenceEntry> find_entries(std::string_view key) {
  std::vector<ReferenceEntry> found;
  for (const ReferenceEntry& entry : reference_entries()) {
    const bool below = entry.key.starts_with(key) && entry.key[key.size()] == '.';
    if (key.empty() || entry.key == key || below) found.push_back(entry);
  }
  if (!found.empty()) return found;
  found = sweep_entry_for(key);
  if (!found.empty()) return found;
  const Description* description = described_at(key);
  for (const ReferenceEntry& entry : reference_entries()) {
    if (entry.description == description) found.push_back(entry);
  }
  return found;
}

std::string section_heading(const ReferenceEntry& entry, Language language) {
  const bool swedish = language == Language::sv;
  if (entry.of_sweep) return std::string(say::sweep_keys.in(language));
  if (const KeyGroup* group = find_group(entry.section)) {
    return fmt::format("{}: {}", group->key, swedish ? group->text_sv : group->text_en);
  }
  if (entry.section == "matching") {
    const Part& part = *find_part(entry.section);
    return fmt::format("{}: {}", part.key, swedish ? part.text_sv : part.text_en);
  }
  const bool first = entry.section == reference_entries().front().key;
  return std::string((first ? say::heading_keys : say::base_keys).in(language));
}

std::string facts_text(const Description& description, Language language) {
  // The words are listed beside it.
  const bool listed = description.kind == Kind::word;
  std::string text = sentence(listed ? std::string(say::listed_word.in(language))
                                     : form_text(description, language));
  if (description.dated) text += " " + sentence(say::dated.in(language));
  const std::string need = need_text(description, language);
  return need.empty() ? text : text + " " + need;
}

std::vector<ReferenceList> lists_of(const Description& description, Language language) {
  const bool swedish = language == Language::sv;
  std::vector<ReferenceList> lists;
  const auto begin = [&](std::string_view heading) -> ReferenceList& {
    return lists.emplace_back(ReferenceList{std::string(heading), {}});
  };
  const auto add = [&](ReferenceList& list, std::string_view name, std::string_view sv,
                       std::string_view en) { list.items.emplace_back(name, swedish ? sv : en); };
  if (!description.options.empty()) {
    ReferenceList& words = begin("");
    for (const Option& option : description.options) {
      add(words, option.word, option.text_sv, option.text_en);
    }
  }
  if (!description.columns.empty()) {
    ReferenceList& columns = begin(say::columns.in(language));
    for (const TableColumn& column : description.columns) {
      add(columns, column.name, column.text_sv, column.text_en);
      if (!column.optional) continue;
      columns.items.back().second += fmt::format(" {}", say::may_be_missing.in(language));
    }
  }
  if (description.kind == Kind::matching) {
    ReferenceList& levels = begin(say::levels.in(language));
    for (const MatchingLevelName& level : matching_levels) {
      const std::string name =
          level.what.empty() ? std::string(level.word) : fmt::format("{}.*", level.word);
      add(levels, name, level.text_sv, level.text_en);
    }
    ReferenceList& parties = begin(say::parties.in(language));
    for (const PartyName& party : party_names) {
      add(parties, party.word, party.text_sv, party.text_en);
    }
  }
  if (description.kind == Kind::metrics) {
    ReferenceList& names = begin(say::metric_names.in(language));
    for (const WrittenMetric& metric : written_metrics()) {
      add(names, metric.form, metric.text_sv, metric.text_en);
    }
    ReferenceList& amounts = begin(say::amount_names.in(language));
    for (const MetricAmount& amount : metric_amounts) {
      add(amounts, amount.name, amount.sv, amount.en);
    }
    begin(fmt::format(fmt::runtime(say::usual_metrics.in(language)),
                      fmt::arg("names", fmt::join(usual_metrics(), ", "))));
  }
  return lists;
}

}  // namespace finsam
