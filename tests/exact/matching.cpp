// Step 9: what the parties match, and what goes round again.

#include <algorithm>

#include "exact/account.hpp"

namespace finsam::exact {
namespace {

bool covers_party(const MatchingRule& rule, Party party) {
  return !rule.party || *rule.party == party;
}

// The rule of one level and subject for `party`: one for that party alone goes first.
const MatchingRule* rule_at(const Terms& terms, MatchingLevel level, int subject, Party party) {
  const MatchingRule* found = nullptr;
  for (const MatchingRule& rule : terms.matching) {
    const bool here =
        rule.level == level && (level == MatchingLevel::all || rule.subject == subject);
    if (!here || !covers_party(rule, party)) continue;
    if (!found || rule.party) found = &rule;
  }
  return found;
}

const MatchingRule* rule_for(const Scenario& scenario, const Account& account, Party party) {
  const Forbund& forbund = account.body;
  const Terms& terms = scenario.terms;
  if (const auto* rule = rule_at(terms, MatchingLevel::forbund, account.forbund, party))
    return rule;
  for (int region : regions(scenario.roster, forbund)) {
    if (const auto* rule = rule_at(terms, MatchingLevel::region, region, party)) return rule;
  }
  const int lan = scenario.roster.municipalities[forbund.members.front().municipality].lan;
  if (const auto* rule = rule_at(terms, MatchingLevel::lan, lan, party)) return rule;
  return rule_at(terms, MatchingLevel::all, -1, party);
}

Int offer_of(const AmountTable& offers, int index, Year year) {
  for (const AmountTable::Row& row : offers.rows) {
    if (row.forbund == index && row.year == year) return kronor(row.amount);
  }
  throw Refused{"no offer"};
}

std::optional<Int> limit_of(const Ledger& ledger, int index, Party party) {
  const Account& account = ledger.accounts[index];
  const MatchingRule* rule = rule_for(*ledger.scenario, account, party);
  if (!rule) return {};
  const MatchingPolicy& policy = rule->policy;
  const Year year = ledger.law.year;
  switch (static_cast<MatchingKind>(in_force(policy.policy, year)->index)) {
    case MatchingKind::full:
      return {};
    case MatchingKind::growth_cap:
      if (!account.last_accepted) return {};
      return round_down(Rat((1 + share(*in_force(policy.growth, year))) * *account.last_accepted));
    case MatchingKind::willingness: {
      if (!account.last_accepted) return {};
      const Int wish = std::max(Int(0), Int(account.possible - *account.last_accepted));
      return *account.last_accepted +
             round_down(Rat(share(*in_force(policy.willingness, year)) * wish));
    }
    case MatchingKind::fixed: {
      const Roster& roster = ledger.scenario->roster;
      const Rat part = pays_both(roster, account.body) ? Rat(1, 2) : Rat(1, 4);
      return round_down(Rat(offer_of(*policy.offers, account.forbund, year) * Rat(1, 2) / part));
    }
  }
  return {};
}

// Empty: unbounded.
std::optional<Int> least_of(const std::vector<std::optional<Int>>& bounds) {
  std::optional<Int> least;
  for (const auto& bound : bounds) {
    if (bound && (!least || *bound < *least)) least = bound;
  }
  return least;
}

std::optional<Int> room_of(const Account& account, const Law& law) {
  if (account.reduced > 0) return Int(0);
  const auto bound =
      least_of({account.municipal_limit, account.regional_limit, account.cap, account.applied});
  if (!bound) return {};
  return std::max(Int(0), Int(round_down(Rat(*bound), law.unit) - account.state));
}

bool has_room(const std::optional<Int>& room) { return !room || *room > 0; }

bool oversubscribed(const std::vector<std::optional<Int>>& rooms, const Int& pool) {
  Int all = 0;
  for (const auto& room : rooms) {
    if (!room) return true;
    all += *room;
  }
  return pool < all;
}

// One round; false when there was nothing to do.
bool redistribute(Ledger& ledger) {
  const Law& law = ledger.law;
  Int pool = ledger.distributable;
  std::vector<std::optional<Int>> rooms;
  for (const Account& account : ledger.accounts) {
    pool -= account.state;
    rooms.push_back(room_of(account, law));
  }
  if (pool < law.unit) return false;
  if (law.capital_rule == CapitalRule::when_oversubscribed && oversubscribed(rooms, pool)) {
    for (std::size_t i = 0; i < rooms.size(); ++i) {
      if (ledger.accounts[i].last_excess > 0) rooms[i] = Int(0);
    }
  }
  std::vector<Rat> weights;
  for (std::size_t i = 0; i < rooms.size(); ++i) {
    weights.push_back(has_room(rooms[i]) ? ledger.accounts[i].ideal : Rat(0));
  }
  if (sum(weights) == 0) return false;
  const std::vector<Int> offered = apportion(pool, weights, law.unit);
  for (std::size_t i = 0; i < rooms.size(); ++i) {
    ledger.accounts[i].state += rooms[i] ? std::min(offered[i], *rooms[i]) : offered[i];
  }
  return true;
}

}  // namespace

void step_9_matching(Ledger& ledger) {
  for (std::size_t i = 0; i < ledger.accounts.size(); ++i) {
    Account& account = ledger.accounts[i];
    account.municipal_limit = limit_of(ledger, static_cast<int>(i), Party::municipal);
    account.regional_limit = limit_of(ledger, static_cast<int>(i), Party::regional);
    const auto least =
        least_of({account.possible, account.municipal_limit, account.regional_limit});
    account.matched = round_down(Rat(*least), ledger.law.unit);
  }
}

void step_9_redistribution(Ledger& ledger) {
  for (Account& account : ledger.accounts) account.state = account.settled;
  for (int round = 0; round < ledger.law.redistribution_rounds; ++round) {
    if (!redistribute(ledger)) break;
  }
  for (Account& account : ledger.accounts) {
    account.redistributed = account.state - account.settled;
  }
}

}  // namespace finsam::exact
