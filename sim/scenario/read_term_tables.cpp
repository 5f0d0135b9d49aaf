#include <utility>

#include "data/forbund_tables.hpp"
#include "data/outside_tables.hpp"
#include "finsam/key_paths.hpp"
#include "finsam/rules/options.hpp"
#include "scenario/needed.hpp"
#include "scenario/tables.hpp"

namespace finsam {
namespace {

bool splits_by_fixed_shares(const Draft& draft) {
  for (const auto& entry : draft.scenario.terms.municipal_split.entries) {
    if (entry.value->index == static_cast<int>(MunicipalSplit::fixed)) return true;
  }
  return false;
}

void read_fixed_shares(Draft& draft) {
  if (!draft.sound("contributions.municipal_split")) return;
  const std::string key = "contributions.shares";
  const bool is_used = splits_by_fixed_shares(draft);
  const Node::Entry* entry = find_entry(draft.root, key);
  if (!entry && !is_used) return;
  if (!entry) {
    draft.refuse(place_of_missing(draft, key), key, missing_text(*find_part(key)));
    return;
  }
  marking_failure(draft, key, [&] {
    const auto text = table_at(draft, entry->value, key);
    if (!text) return;
    // Whose members are not all known is given none, and nobody is then called a stranger.
    const Roster nobody;
    const Roster& roster = draft.roster_known ? draft.scenario.roster : nobody;
    // A table without use is checked all the same, but is no part of the scenario.
    std::vector<TableProvenance> unused;
    auto& provenance = is_used ? draft.scenario.provenance : unused;
    SplitTable table = read_split(*text, roster, provenance, draft.diagnostics);
    if (is_used) draft.scenario.terms.split_shares = std::move(table);
  });
}

void read_other_income(Draft& draft) {
  const std::string key = "economy.other_income_table";
  const Node::Entry* entry = find_entry(draft.root, key);
  if (!entry) return;
  for (const auto& share : draft.scenario.terms.other_income_share.entries) {
    if (share.value->millionths > 0.0) {
      draft
          .refuse(entry->place, key,
                  "other income is given twice; write either this table or other_income_share")
          .also(share.place, "economy.other_income_share is " + written(*share.value));
      return;
    }
  }
  marking_failure(draft, key, [&] {
    const auto text = table_at(draft, entry->value, key);
    if (!text) return;
    draft.scenario.terms.other_income_table =
        read_amounts(*text, find_part(key)->columns, draft.scenario.roster,
                     draft.scenario.provenance, draft.diagnostics);
  });
}

/// The table at `key`, where the scenario has one that can be opened.
template <class Read>
void read_table(Draft& draft, const std::string& key, const Read& read) {
  const Node::Entry* entry = find_entry(draft.root, key);
  if (!entry) return;
  marking_failure(draft, key, [&] {
    const auto text = table_at(draft, entry->value, key);
    if (text) read(*text);
  });
}

void read_applications(Draft& draft) {
  Scenario& scenario = draft.scenario;
  read_table(draft, "application.table", [&](const LocatedText& text) {
    scenario.terms.application_table =
        read_amounts(text, find_part("application.table")->columns, scenario.roster,
                     scenario.provenance, draft.diagnostics);
  });
  read_table(draft, "targeted.applicants", [&](const LocatedText& text) {
    scenario.terms.targeted_applicants =
        read_applicants(text, scenario.roster, scenario.provenance, draft.diagnostics);
  });
}

void read_outside_table(Draft& draft, const std::string& key,
                        std::optional<OutsideTable> Terms::*table) {
  const Node::Entry* entry = find_entry(draft.root, key);
  if (!entry) return;
  marking_failure(draft, key, [&] {
    if (const auto text = table_at(draft, entry->value, key)) {
      draft.scenario.terms.*table = read_outside(*text, find_part(key)->columns,
                                                 draft.scenario.provenance, draft.diagnostics);
    }
  });
}

}  // namespace

void read_term_tables(Draft& draft) {
  read_applications(draft);
  read_fixed_shares(draft);
  read_other_income(draft);
  read_outside_table(draft, "outside.appropriations", &Terms::other_appropriations);
  read_outside_table(draft, "outside.income", &Terms::outside_income);
}

}  // namespace finsam
