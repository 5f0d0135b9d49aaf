// Step 1: the events of 1 January, replayed on the accounts.

#include <algorithm>

#include "exact/account.hpp"

namespace finsam::exact {
namespace {

constexpr EventKind in_order[] = {EventKind::dissolve, EventKind::leave, EventKind::merge,
                                  EventKind::join,     EventKind::form,  EventKind::rename};

using Accounts = std::vector<Account>;

Accounts::iterator of(Accounts& accounts, int forbund) {
  return std::find_if(accounts.begin(), accounts.end(),
                      [&](const Account& account) { return account.forbund == forbund; });
}

std::optional<Int> sum_of(const std::optional<Int>& a, const std::optional<Int>& b) {
  if (!a || !b) return a ? a : b;
  return *a + *b;
}

void add_members(const Forbund& from, Forbund& to) {
  for (const Member& added : from.members) {
    const auto same = std::find_if(to.members.begin(), to.members.end(), [&](const Member& m) {
      return m.municipality == added.municipality;
    });
    if (same == to.members.end()) {
      to.members.push_back(added);
    } else {
      same->share.millionths += added.share.millionths;
    }
  }
}

void merge(Ledger& ledger, const RosterEvent& event) {
  Account merged;
  merged.forbund = event.forbund;
  merged.body = ledger.scenario->roster.forbund[event.forbund];
  merged.body.members.clear();
  for (const int predecessor : event.predecessors) {
    const Account& own = *of(ledger.accounts, predecessor);
    merged.last_accepted = sum_of(merged.last_accepted, own.last_accepted);
    merged.last_possible = sum_of(merged.last_possible, own.last_possible);
    merged.opening += own.opening;
    merged.age = std::max(merged.age, own.age);
    add_members(own.body, merged.body);
  }
  const Law& law = ledger.law;
  const auto& last =
      law.reference == Reference::accepted ? merged.last_accepted : merged.last_possible;
  const int halves = law.trappan_base == TrappanBase::total ? 2 : 1;
  const Int funds = last ? Int(halves * *last) : Int(0);
  merged.last_excess = std::max(Int(0), Int(merged.opening - trappan_limit(law, funds)));
  // Rebuilt in order: the successor where the first predecessor stood, without the others.
  Accounts after;
  for (const Account& account : ledger.accounts) {
    const auto& gone = event.predecessors;
    if (account.forbund == gone.front()) {
      after.push_back(merged);
    } else if (std::count(gone.begin(), gone.end(), account.forbund) == 0) {
      after.push_back(account);
    }
  }
  ledger.accounts = after;
}

void hold(Ledger& ledger, const RosterEvent& event) {
  switch (event.kind) {
    case EventKind::dissolve: {
      const auto gone = of(ledger.accounts, event.forbund);
      ledger.dissolved.push_back({event.forbund, gone->opening});
      ledger.accounts.erase(gone);
      break;
    }
    case EventKind::leave:
      std::erase_if(of(ledger.accounts, event.forbund)->body.members, [&](const Member& member) {
        return member.municipality == event.members[0].municipality;
      });
      break;
    case EventKind::merge:
      merge(ledger, event);
      break;
    case EventKind::join:
      of(ledger.accounts, event.forbund)->body.members.push_back(event.members[0]);
      break;
    case EventKind::form: {
      Account formed;
      formed.forbund = event.forbund;
      formed.body.members = event.members;
      ledger.accounts.push_back(formed);
      break;
    }
    case EventKind::rename:
      break;  // a name is no amount
  }
}

}  // namespace

void step_1_events(Ledger& ledger) {
  for (const EventKind kind : in_order) {
    for (const RosterChange& change : ledger.scenario->roster.changes) {
      if (change.year != ledger.law.year) continue;
      for (const RosterEvent& event : change.events) {
        if (event.kind == kind) hold(ledger, event);
      }
    }
  }
  for (Account& account : ledger.accounts) ++account.age;
}

}  // namespace finsam::exact
