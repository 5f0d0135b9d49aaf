#include "report/schema_paths.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "finsam/key_paths.hpp"
#include "finsam/matching_levels.hpp"

namespace finsam {
namespace {

constexpr std::string_view in_year = R"(\.\d{4})";
constexpr std::string_view in_any_year = R"((?:\.\d{4})?)";
constexpr std::string_view places = R"((?:\.\d+)+)";

/// `path` as a regular expression.
std::string literally(std::string_view path) {
  std::string pattern;
  for (const char c : path) {
    if (c == '.') pattern += '\\';
    pattern += c;
  }
  return pattern;
}

/// The names that "all" and its parties have: "matching.all.municipal".
std::vector<std::string> matching_of_all() {
  std::vector<std::string> names = {"matching.all"};
  for (const PartyName& party : party_names)
    names.push_back(fmt::format("matching.all.{}", party.word));
  return names;
}

/// "matching", its maps of policies, and the keys of a policy.
void add_matching(const Description& matching, std::vector<KeyPaths>& paths) {
  std::vector<std::string_view> named;
  for (const MatchingLevelName& level : matching_levels) {
    if (!level.what.empty()) named.push_back(level.word);
  }
  std::vector<std::string_view> parties;
  for (const PartyName& party : party_names) parties.push_back(party.word);
  const std::string levels = fmt::format(R"(matching\.(?:{}))", fmt::join(named, "|"));
  const std::string policy =
      fmt::format(R"((?:matching\.all|{}\.[^.]+)(?:\.(?:{}))?)", levels, fmt::join(parties, "|"));
  paths.push_back({{"matching"}, "", &matching});
  paths.push_back({{}, levels, nullptr});
  paths.push_back({matching_of_all(), policy, &matching, true});
  const auto add = [&](const Description& each, std::string_view year) {
    KeyPaths own = {matching_of_all(), fmt::format(R"({}\.{}{})", policy, each.key, year), &each};
    for (std::string& name : own.names) name += fmt::format(".{}", each.key);
    paths.push_back(std::move(own));
  };
  for (const PolicyParameter& each : policy_parameters()) add(each, in_any_year);
  add(policy_offers(), "");
}

void add_paths(const Description& description, std::vector<KeyPaths>& paths) {
  const std::string key(description.key);
  const std::string pattern = literally(key);
  switch (description.kind) {
    case Kind::text:
    case Kind::keys:
    case Kind::years:
      return;
    case Kind::matching:
      return add_matching(description, paths);
    case Kind::weights:
      paths.push_back({{key}, "", &description});
      paths.push_back({{"keys.need", "keys.population"},
                       fmt::format(R"(keys\.[^.]+{})", in_any_year),
                       &key_weight()});
      return;
    case Kind::steps:
      paths.push_back({{key}, "", &description});
      paths.push_back({{}, pattern + std::string(places), nullptr});
      for (const Description* each : {&step_bound(), &step_share()}) {
        paths.push_back({{}, fmt::format(R"({}{}\.{})", pattern, places, each->name()), each});
      }
      return;
    case Kind::files:
    case Kind::tables:
    case Kind::codes:
      paths.push_back({{key}, "", &description});
      paths.push_back({{}, pattern + R"(\.\d+)", nullptr});
      return;
    default:
      paths.push_back(
          {{key}, description.dated ? pattern + std::string(in_year) : "", &description});
  }
}

}  // namespace

std::vector<KeyPaths> sweepable_paths() {
  std::vector<KeyPaths> paths;
  for (const KeyInOrder& key : keys_in_order()) add_paths(key.description(), paths);
  return paths;
}

}  // namespace finsam
