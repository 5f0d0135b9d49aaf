#include "program/known_names.hpp"

#include <fmt/format.h>

#include <utility>

#include "finsam/key_paths.hpp"
#include "finsam/matching_levels.hpp"
#include "finsam/read_scenario.hpp"
#include "finsam/sweep_keys.hpp"
#include "finsam/terms.hpp"
#include "text/phrase.hpp"

namespace finsam {
namespace {

Phrase meaning_of(const Description& one) { return {one.text_sv, one.text_en}; }

/// The förbund, län or regions of a scenario, by id or code, below `beginning`.
std::vector<Candidate> subjects_of(MatchingLevel level, const std::string& beginning,
                                   const std::string& file) {
  const Reading reading = read_scenario(file);
  if (!reading.scenario) return {};
  std::vector<Candidate> subjects;
  if (level == MatchingLevel::forbund) {
    for (const Forbund& one : reading.scenario->roster.forbund) {
      subjects.push_back({beginning + one.id + ".", one.name});
    }
    return subjects;
  }
  for (const Lan& one : reading.scenario->roster.lan) {
    const std::string& name = level == MatchingLevel::lan ? one.name : one.region;
    subjects.push_back({beginning + one.code + ".", name});
  }
  return subjects;
}

/// The settings of a policy for a förbund, län or region: for both parties, and for each.
std::vector<Candidate> policies_below(const std::string& subject, Language language) {
  std::vector<Candidate> keys;
  std::vector<std::string> places = {subject};
  for (const PartyName& party : party_names)
    places.push_back(fmt::format("{}{}.", subject, party.word));
  for (const std::string& place : places) {
    const auto add = [&](const Description& one) {
      keys.push_back(
          {fmt::format("{}{}=", place, one.key), std::string(meaning_of(one).in(language))});
    };
    for (const PolicyParameter& one : policy_parameters()) add(one);
    add(policy_offers());
  }
  return keys;
}

}  // namespace

std::vector<Candidate> known_groups(Language language) {
  std::vector<Candidate> groups;
  for (const KeyGroup& one : key_groups()) {
    const Phrase meaning{one.text_sv, one.text_en};
    groups.push_back({std::string(one.key), std::string(meaning.in(language))});
  }
  return groups;
}

std::vector<Candidate> known_keys(Language language) {
  std::vector<Candidate> keys;
  const auto add = [&](std::string key, const Description& one) {
    keys.push_back({std::move(key), std::string(meaning_of(one).in(language))});
  };
  for (const KeyInOrder& one : keys_in_order()) add(std::string(one.key), one.description());
  for (const PolicyParameter& one : policy_parameters()) {
    add(fmt::format("matching.all.{}", one.key), one);
  }
  return keys;
}

std::vector<Candidate> known_sweep_keys(Language language) {
  std::vector<Candidate> keys;
  for (const Description& one : sweep_keys()) {
    keys.push_back({std::string(one.key), std::string(meaning_of(one).in(language))});
  }
  return keys;
}

std::vector<Candidate> settable_keys(Language language) {
  std::vector<Candidate> keys = known_keys(language);
  for (Candidate& key : keys) key.word += '=';
  return keys;
}

std::vector<Candidate> matching_keys(const std::string& text, const std::string& file,
                                     Language language) {
  std::vector<Candidate> keys;
  for (const MatchingLevelName& level : matching_levels) {
    if (level.level == MatchingLevel::all) continue;
    const std::string beginning = fmt::format("matching.{}.", level.word);
    if (!text.starts_with(beginning)) {
      keys.push_back({beginning, std::string(Phrase{level.text_sv, level.text_en}.in(language))});
      continue;
    }
    const std::size_t end = text.find('.', beginning.size());
    if (end == std::string::npos) return subjects_of(level.level, beginning, file);
    return policies_below(text.substr(0, end + 1), language);
  }
  return keys;
}

std::vector<Candidate> settable_values(const std::string& key, Language language) {
  const Description* known = described_at(key);
  if (!known) return {};
  std::vector<Candidate> settings;
  for (const Option& option : known->options) {
    settings.push_back({fmt::format("{}={}", key, option.word),
                        std::string(Phrase{option.text_sv, option.text_en}.in(language))});
  }
  return settings;
}

std::vector<Candidate> known_names(Takes takes, const std::string& file) {
  const Reading reading = read_scenario(file);
  if (!reading.scenario) return {};
  const Roster& roster = reading.scenario->roster;
  std::vector<Candidate> names;
  if (takes == Takes::forbund) {
    for (const Forbund& one : roster.forbund) names.push_back({one.id, one.name});
  } else if (takes == Takes::kommun) {
    for (const Municipality& one : roster.municipalities) names.push_back({one.name, one.code});
  } else {
    for (const Lan& one : roster.lan) names.push_back({one.region, one.name});
  }
  return names;
}

std::vector<Candidate> known_years(const std::string& file) {
  const Reading reading = read_scenario(file);
  if (!reading.scenario) return {};
  std::vector<Candidate> years;
  for (Year year = reading.scenario->first; year <= reading.scenario->last; ++year.number) {
    years.push_back({std::to_string(year.number), ""});
  }
  return years;
}

}  // namespace finsam
