#include "program/offers_yaml.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "data/name_list.hpp"
#include "finsam/matching_levels.hpp"
#include "finsam/matching_policy.hpp"
#include "finsam/rules/options.hpp"
#include "scenario/yaml_text.hpp"

namespace finsam {
namespace {

constexpr std::string_view before_id = "matching.forbund.";

/// "municipal", or empty where the offers are those of both parties.
std::string party_of(const ForbundTableKind& kind) {
  const std::string_view rest = kind.key.substr(before_id.size() + 2);  // after "*."
  const std::size_t dot = rest.find('.');
  return dot == rest.npos ? "" : std::string(rest.substr(0, dot));
}

struct OfferYears {
  std::vector<int> given;  ///< years of the run with an offer
  bool all = true;         ///< so has every year in which the förbund is there
};

OfferYears years_with_offer(const ForbundAmounts& amounts, const Scenario& scenario, int forbund) {
  OfferYears years;
  for (Year year = scenario.first; year <= scenario.last; ++year.number) {
    const std::vector<int> order = order_in(scenario.roster, year);
    if (std::find(order.begin(), order.end(), forbund) == order.end()) continue;
    if (amounts.rows.contains({forbund, year.number})) {
      years.given.push_back(year.number);
    } else {
      years.all = false;
    }
  }
  return years;
}

/// The lines of a policy with offers, each after `indent`.
std::string policy_text(const OfferYears& years, std::string_view file, const std::string& indent) {
  std::string text = fmt::format("{}policy:", indent);
  if (years.all) {
    text += " fixed\n";
  } else {
    text += "\n";
    for (const int year : years.given) text += fmt::format("{}  - only {}: fixed\n", indent, year);
  }
  return text + fmt::format("{}offers: {}\n", indent, yaml_quoted(file));
}

/// Whether a table of offers with these bytes decides what the party matches.
bool counts(const Scenario& scenario, const std::string& bytes, int forbund, Party party,
            Year year) {
  const MatchingPolicy* policy = policy_for(scenario, forbund, party, year);
  if (!policy || !policy->offers) return false;
  const bool is_fixed = policy->policy.in(year)->index == static_cast<int>(MatchingKind::fixed);
  const auto table = static_cast<std::size_t>(policy->offers->table);
  return is_fixed && scenario.provenance[table].content == bytes;
}

}  // namespace

bool is_of_offers(const ForbundTableKind& kind) { return kind.key.starts_with(before_id); }

std::vector<std::string> offer_keys(const ForbundAmounts& amounts, const Scenario& scenario) {
  std::vector<std::string> keys;
  const std::string party = party_of(*amounts.kind);
  for (const auto& row : amounts.rows) {
    const std::string& id = scenario.roster.forbund[static_cast<std::size_t>(row.first.first)].id;
    std::string key =
        fmt::format("{}{}{}{}.offers", before_id, id, party.empty() ? "" : ".", party);
    if (keys.empty() || keys.back() != key) keys.push_back(std::move(key));
  }
  return keys;
}

std::string offers_yaml(const ForbundAmounts& amounts, const Scenario& scenario) {
  const std::string party = party_of(*amounts.kind);
  std::string text;
  for (std::size_t i = 0; i < scenario.roster.forbund.size(); ++i) {
    const OfferYears years = years_with_offer(amounts, scenario, static_cast<int>(i));
    if (years.given.empty()) continue;
    text += fmt::format("    {}:\n", yaml_word(scenario.roster.forbund[i].id));
    if (!party.empty()) text += fmt::format("      {}:\n", party);
    text += policy_text(years, amounts.kind->file, party.empty() ? "      " : "        ");
  }
  return text.empty() ? "" : "matching:\n  forbund:\n" + text;
}

std::string idle_offers(const ForbundAmounts& amounts, const std::string& bytes,
                        const Scenario& scenario) {
  if (!is_of_offers(*amounts.kind)) return "";
  const std::string of = party_of(*amounts.kind);
  std::vector<std::string> names;
  for (std::size_t i = 0; i < scenario.roster.forbund.size(); ++i) {
    const int forbund = static_cast<int>(i);
    for (const PartyName& party : party_names) {
      if (!of.empty() && of != party.word) continue;
      const std::vector<int> years = years_with_offer(amounts, scenario, forbund).given;
      const bool all = std::all_of(years.begin(), years.end(), [&](int year) {
        return counts(scenario, bytes, forbund, party.party, Year{year});
      });
      if (all) continue;
      names.push_back(fmt::format("{} ({})", scenario.roster.forbund[i].id, party.word));
    }
  }
  return names.empty() ? ""
                       : "warning: offers without effect, since the scenario has a rule for "
                         "matching of the party alone: " +
                             first_names(names);
}

}  // namespace finsam
