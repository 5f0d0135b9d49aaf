#include "scenario/read_matching.hpp"

#include <fmt/format.h>

#include "data/did_you_mean.hpp"
#include "finsam/matching_levels.hpp"
#include "scenario/find_subject.hpp"
#include "scenario/read_policy.hpp"
#include "scenario/replaced.hpp"

namespace finsam {
namespace {

/// With more errors than this, the rest of a map is not read: nobody is told of many more.
constexpr std::size_t most_errors = 900;

bool expect_map(Draft& draft, const Node& node, const std::string& path, const char* of_what) {
  if (node.refused) return false;
  if (node.kind == NodeKind::map && !node.entries.empty()) return true;
  const bool empty = node.kind == NodeKind::map || node.kind == NodeKind::nothing;
  draft.diagnostics.error(
      node.place, path,
      empty ? fmt::format("has no {}", of_what)
            : fmt::format("expected a map of {}, not {}", of_what, kind_text(node.kind)));
  return false;
}

/// Refuses a second rule for the same subject, which may be named by code and by name.
bool is_first(Draft& draft, const MatchingRule& rule, const std::string& path) {
  for (const MatchingRule& other : draft.scenario.terms.matching) {
    if (other.level != rule.level || other.subject != rule.subject || other.party != rule.party) {
      continue;
    }
    draft.diagnostics
        .error(rule.policy.place, path,
               "already has a policy, in " + place_seen_from(rule.policy.place, other.policy.place))
        .also(other.policy.place, "the first one");
    return false;
  }
  return true;
}

/// Reads the policy for both parties and those for one that stand at `node`.
void read_policies(Draft& draft, const Node& node, const std::string& path, MatchingLevel level,
                   int subject) {
  if (!expect_map(draft, node, path, "policy keys")) return;
  bool for_both = false;
  for (const Node::Entry& entry : node.entries) {
    const std::optional<Party> party = find_party(entry.key);
    if (!party) {
      for_both = true;
      continue;
    }
    const std::string below = path + "." + entry.key;
    if (!expect_map(draft, entry.value, below, "policy keys")) continue;
    const MatchingRule rule{level, subject, party, read_policy(draft, entry.value, below, false),
                            below};
    if (is_first(draft, rule, below)) draft.scenario.terms.matching.push_back(rule);
  }
  if (!for_both) return;
  const MatchingRule rule{level, subject, std::nullopt, read_policy(draft, node, path, true), path};
  if (is_first(draft, rule, path)) draft.scenario.terms.matching.push_back(rule);
}

void read_level(Draft& draft, const MatchingLevelName& level, const Node& node) {
  const std::string path = "matching." + std::string(level.word);
  if (level.level == MatchingLevel::all) {
    read_policies(draft, node, path, level.level, -1);
    return;
  }
  if (!expect_map(draft, node, path, "names")) return;
  for (const Node::Entry& entry : node.entries) {
    if (draft.error_count() >= most_errors) {
      draft.diagnostics.error(entry.place, path, "too many errors; the rest is not read");
      return;
    }
    const std::string below = path + "." + entry.key;
    tl::expected<int, Fault> subject = -1;
    if (has_names(draft.scenario.roster, level.level)) {
      subject = find_subject(draft.scenario.roster, level, entry.key, draft.gives_hints());
    }
    if (!subject) {
      draft.diagnostics.error(entry.place, below, subject.error().what, subject.error().hint);
    }
    // The policy is read all the same, so that all its errors come at once.
    const std::size_t rules = draft.scenario.terms.matching.size();
    read_policies(draft, entry.value, below, level.level, subject.value_or(-2));
    if (!subject || !draft.roster_known) draft.scenario.terms.matching.resize(rules);
  }
}

void add_default_rule(Draft& draft) {
  for (MatchingRule& rule : draft.scenario.terms.matching) {
    if (rule.level != MatchingLevel::all || rule.party) continue;
    add_default(rule.policy.policy, policy_parameters().front());
    warn_of_default_instead(draft, rule.key + ".policy", rule.policy.policy,
                            policy_parameters().front());
    return;
  }
  MatchingRule rule;
  add_default(rule.policy.policy, policy_parameters().front());
  draft.scenario.terms.matching.insert(draft.scenario.terms.matching.begin(), rule);
}

/// What was meant by a key of `matching:` that is no level: one of them, or a name that belongs
/// under one.
std::optional<std::string> level_meant(const Draft& draft, const std::string& key) {
  std::vector<std::string> words;
  for (const MatchingLevelName& level : matching_levels) words.emplace_back(level.word);
  auto near = nearest_of(key, words);
  if (near) return near;
  for (const MatchingLevelName& level : matching_levels) {
    if (level.level == MatchingLevel::all) continue;
    if (find_subject(draft.scenario.roster, level, key, false)) {
      return fmt::format("{}.{}", level.word, key);
    }
  }
  return std::nullopt;
}

}  // namespace

void read_matching(Draft& draft) {
  const Node::Entry* entry = find_entry(draft.root, "matching");
  if (entry) {
    marking_failure(draft, "matching", [&] {
      if (!expect_map(draft, entry->value, "matching", "levels (all, lan, region, forbund)"))
        return;
      for (const Node::Entry& level : entry->value.entries) {
        if (const MatchingLevelName* name = find_matching_level(level.key)) {
          read_level(draft, *name, level.value);
          continue;
        }
        draft.diagnostics.error(level.place, "matching." + level.key,
                                "unknown level; the levels are all, lan, region and forbund",
                                meant(level_meant(draft, level.key)));
      }
    });
  }
  add_default_rule(draft);
}

}  // namespace finsam
