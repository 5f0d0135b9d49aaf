#include "scenario/read_policy.hpp"

#include <algorithm>
#include <utility>
#include <variant>

#include "data/did_you_mean.hpp"
#include "data/forbund_tables.hpp"
#include "finsam/matching_levels.hpp"
#include "finsam/rules/options.hpp"
#include "scenario/cut_off.hpp"
#include "scenario/needed.hpp"
#include "scenario/no_effect.hpp"
#include "scenario/tables.hpp"

namespace finsam {
namespace {

void read_scalar(Draft& draft, const Node::Entry& entry, const std::string& path,
                 const PolicyParameter& parameter, MatchingPolicy& policy) {
  std::visit(
      [&](auto field) {
        auto& dated = policy.*field;
        using Value = typename std::decay_t<decltype(dated.entries)>::value_type;
        using T = typename decltype(Value::value)::value_type;
        marking_failure(draft, path, [&] {
          dated = read_dated<T>(entry.value, path, parameter, draft.diagnostics);
        });
        if (dated.entries.empty()) draft.failed.insert(path);
        note_cut_off(draft, path, dated, parameter);
      },
      parameter.field);
}

void read_offers(Draft& draft, const Node& node, const std::string& path, MatchingPolicy& policy) {
  marking_failure(draft, path, [&] {
    const auto text = table_at(draft, node, path);
    if (!text) return;
    policy.offers = read_amounts(*text, policy_offers().columns, draft.scenario.roster,
                                 draft.scenario.provenance, draft.diagnostics);
  });
}

void refuse_unknown(Draft& draft, const Node::Entry& entry, const std::string& path,
                    bool with_parties) {
  std::vector<std::string> names;
  for (const PolicyParameter& parameter : policy_parameters()) names.emplace_back(parameter.key);
  names.emplace_back(policy_offers().key);
  if (with_parties) {
    for (const PartyName& party : party_names) names.emplace_back(party.word);
  }
  draft.diagnostics.error(entry.place, path, "unknown key", meant(nearest_of(entry.key, names)));
}

/// Reports what the policy needs and lacks.
void check_policy(Draft& draft, const Node& node, const std::string& path,
                  const MatchingPolicy& policy) {
  if (!draft.sound(path + ".policy")) return;
  if (!policy.policy.given()) {
    draft.diagnostics.error(node.place, path + ".policy",
                            missing_text(policy_parameters().front()));
    return;
  }
  for (const PolicyParameter& parameter : policy_parameters()) {
    if (!parameter.required()) continue;
    const std::string key = path + "." + std::string(parameter.key);
    const Node::Entry* entry = node.find(parameter.key);
    std::visit(
        [&](auto field) {
          check_given(draft, policy.*field, key, entry ? entry->place : node.place,
                      missing_text(parameter),
                      Asked<MatchingPolicy>{policy, parameter.asked_by, path + "."});
        },
        parameter.field);
  }
  const auto fixed = std::find_if(
      policy.policy.entries.begin(), policy.policy.entries.end(), [](const auto& entry) {
        return entry.value->index == static_cast<int>(MatchingKind::fixed);
      });
  if (fixed != policy.policy.entries.end() && !node.find(policy_offers().key)) {
    draft.refuse(node.place, path + ".offers", missing_text(policy_offers()))
        .also(fixed->place, path + ".policy is fixed");
  }
}

void warn_of_unused(Draft& draft, const Node& node, const std::string& path,
                    const MatchingPolicy& policy) {
  if (!policy.policy.given() || !draft.sound(path + ".policy")) return;
  std::vector<const Description*> asked = {&policy_offers()};
  for (const PolicyParameter& parameter : policy_parameters()) asked.push_back(&parameter);
  for (const Description* each : asked) {
    const Node::Entry* entry = node.find(each->key);
    if (!entry || entry->value.refused || each->asked_by.key.empty()) continue;
    warn_without_effect(draft, *entry, path + "." + std::string(each->key),
                        path + "." + std::string(each->asked_by.key), policy, each->asked_by);
  }
}

}  // namespace

MatchingPolicy read_policy(Draft& draft, const Node& node, const std::string& path,
                           bool with_parties) {
  MatchingPolicy policy;
  policy.place = node.place;
  for (const Node::Entry& entry : node.entries) {
    const std::string below = path + "." + entry.key;
    const auto all = policy_parameters();
    const auto parameter = std::find_if(
        all.begin(), all.end(), [&](const PolicyParameter& each) { return each.key == entry.key; });
    if (parameter != all.end()) {
      read_scalar(draft, entry, below, *parameter, policy);
    } else if (entry.key == policy_offers().key) {
      read_offers(draft, entry.value, below, policy);
    } else if (!with_parties || !find_party(entry.key)) {
      refuse_unknown(draft, entry, below, with_parties);
    }
  }
  check_policy(draft, node, path, policy);
  warn_of_unused(draft, node, path, policy);
  return policy;
}

}  // namespace finsam
