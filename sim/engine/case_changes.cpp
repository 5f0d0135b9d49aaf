#include "engine/case_changes.hpp"

#include <algorithm>
#include <array>
#include <type_traits>
#include <utility>

#include "finsam/matching_policy.hpp"

namespace finsam {
namespace {

using AmountTerm = Dated<Money<double>> Terms::*;
using ShareTerm = Dated<Share<double>> Terms::*;

/// The terms that are numbers of a year as they stand, in the order of amount_fields and
/// share_fields. The frame is not: it grows from year to year.
constexpr std::array<AmountTerm, amount_field_count> amount_terms = {nullptr,
                                                                     &Terms::national_support,
                                                                     &Terms::reserve,
                                                                     &Terms::national_support_used,
                                                                     &Terms::base_grant,
                                                                     &Terms::unit,
                                                                     &Terms::admin_fixed,
                                                                     &Terms::cost_per_participant,
                                                                     &Terms::targeted_max};
constexpr int support_field = 1;
constexpr int used_support_field = 3;

constexpr std::array<ShareTerm, share_field_count> share_terms = {
    &Terms::max_decrease,       &Terms::max_increase,       &Terms::capital_rate,
    &Terms::application_growth, &Terms::other_income_share, &Terms::admin_share,
    &Terms::use_of_capital,     &Terms::execution,          &Terms::execution_admin,
    &Terms::startup_factor,     &Terms::individual_share};

bool is_set_by(const Place& place, const std::string& key) {
  return place.file.starts_with("--set " + key + "=");
}

template <class T>
bool holds_value_of(const std::string& key, const Dated<T>& dated) {
  for (const auto& entry : dated.entries) {
    if (is_set_by(entry.place, key)) return true;
  }
  return false;
}

/// Whether what is in force in `year` was set by `key`.
template <class T>
bool in_force_by(const std::string& key, const Dated<T>& dated, Year year) {
  const auto* entry = dated.in_force(year);
  return entry && is_set_by(entry->place, key);
}

/// Finds the changes of one key.
class KeyChanges {
 public:
  KeyChanges(const Scenario& scenario, const Prepared& prepared, const std::string& key, int source,
             CaseChanges& found)
      : scenario_(scenario), prepared_(prepared), key_(key), source_(source), found_(found) {}

  /// @return whether all that the key sets was found
  bool find() {
    bool known = false;
    known = find_numbers() || known;
    known = find_weights() || known;
    known = find_policies() || known;
    const Terms& terms = scenario_.terms;
    if (holds_value_of(key_, terms.frame) || holds_value_of(key_, terms.frame_growth)) {
      found_.frame = true;
      known = true;
    }
    return known;
  }

 private:
  void add(int year, FieldKind kind, int index) {
    found_.changes.push_back({year, {kind, index}, nullptr, 0, source_});
  }
  int years() const { return static_cast<int>(prepared_.years.size()); }
  Year year_at(int y) const { return prepared_.years[static_cast<std::size_t>(y)].year; }

  bool find_numbers() {
    const Terms& terms = scenario_.terms;
    bool known = false;
    for (int k = 1; k < amount_field_count; ++k) {
      const auto& dated = terms.*amount_terms[static_cast<std::size_t>(k)];
      known = known || holds_value_of(key_, dated);
      for (int y = 0; y < years(); ++y) {
        if (!in_force_by(key_, dated, year_at(y))) continue;
        add(y, FieldKind::amount, k);
        // What is set aside is used, where nothing else is said.
        const bool used_too = k == support_field && !terms.national_support_used.in(year_at(y));
        if (used_too) add(y, FieldKind::amount, used_support_field);
      }
    }
    for (int k = 0; k < share_field_count; ++k) {
      const auto& dated = terms.*share_terms[static_cast<std::size_t>(k)];
      known = known || holds_value_of(key_, dated);
      for (int y = 0; y < years(); ++y) {
        if (in_force_by(key_, dated, year_at(y))) add(y, FieldKind::share, k);
      }
    }
    return known;
  }

  bool find_weights() {
    bool known = false;
    int k = 0;
    for (const KeyWeight& weighed : scenario_.terms.keys) {
      known = known || holds_value_of(key_, weighed.weight);
      for (int y = 0; y < years(); ++y) {
        if (in_force_by(key_, weighed.weight, year_at(y))) add(y, FieldKind::weight, k);
      }
      ++k;
    }
    return known;
  }

  bool find_policies() {
    bool known = false;
    for (const MatchingRule& rule : scenario_.terms.matching) {
      known = known || holds_value_of(key_, rule.policy.growth) ||
              holds_value_of(key_, rule.policy.willingness);
    }
    for (int y = 0; known && y < years(); ++y) {
      add_policies(y, Party::municipal);
      add_policies(y, Party::regional);
    }
    return known;
  }

  /// The förbund whose party follows the key in a year.
  void add_policies(int y, Party party) {
    const PreparedYear& year = prepared_.years[static_cast<std::size_t>(y)];
    const bool municipal = party == Party::municipal;
    const auto kinds = municipal ? year.shape.municipal_kind : year.shape.regional_kind;
    std::vector<int> places;
    for (int i = 0; i < year.shape.count; ++i) {
      const bool grows = kinds[i] == MatchingKind::growth_cap;
      if (!grows && kinds[i] != MatchingKind::willingness) continue;
      const int forbund = year.order[static_cast<std::size_t>(i)];
      const MatchingPolicy& policy = *policy_for(scenario_, forbund, party, year.year);
      if (in_force_by(key_, grows ? policy.growth : policy.willingness, year.year)) {
        places.push_back(i);
      }
    }
    if (places.empty()) return;
    add(y, municipal ? FieldKind::municipal_share : FieldKind::regional_share, 0);
    found_.forbund.push_back(std::move(places));
    found_.changes.back().forbund_count = static_cast<int>(found_.forbund.size());  // its place
  }

  const Scenario& scenario_;
  const Prepared& prepared_;
  const std::string& key_;
  int source_;
  CaseChanges& found_;
};

/// The columns' changes named their list by its place while the lists could still move.
void point_at_lists(CaseChanges& found) {
  for (KernelChange& change : found.changes) {
    if (change.forbund_count == 0) continue;
    const std::vector<int>& list =
        found.forbund[static_cast<std::size_t>(change.forbund_count - 1)];
    change.forbund = list.data();
    change.forbund_count = static_cast<int>(list.size());
  }
}

template <class T>
void put(Dated<T>& dated, const std::string& key, double value) {
  for (auto& entry : dated.entries) {
    if (is_set_by(entry.place, key)) entry.value = T{value};
  }
}

}  // namespace

CaseChanges find_changes(const Scenario& scenario, const Prepared& prepared,
                         std::span<const std::string> keys) {
  CaseChanges found;
  int source = 0;
  for (const std::string& key : keys) {
    // With these the opening allocations follow from the keys and the base grant.
    const bool known = !changes_opening(scenario.terms, scenario.first) &&
                       KeyChanges(scenario, prepared, key, source, found).find();
    found.structural.push_back(!known);
    ++source;
  }
  for (int y = 0; found.frame && y < static_cast<int>(prepared.years.size()); ++y) {
    found.changes.push_back({y, {FieldKind::amount, 0}, nullptr, 0, source++});
  }
  point_at_lists(found);
  return found;
}

bool growth_is_alike(const PreparedYear& prepared, int y, const CaseChanges& found) {
  const YearShape& shape = prepared.shape;
  const auto alike = [](Column<const Share<double>> shares) {
    return std::all_of(shares.begin(), shares.end(),
                       [&](Share<double> own) { return own.millionths == shares[0].millionths; });
  };
  const auto keeps_alike = [&](const KernelChange& change) {
    return change.year != y || !change.forbund || change.forbund_count == shape.count;
  };
  return shape.only_growth_caps && shape.count > 0 && alike(prepared.numbers.municipal.share) &&
         alike(prepared.numbers.regional.share) &&
         std::all_of(found.changes.begin(), found.changes.end(), keeps_alike);
}

void put_value(Terms& terms, const std::string& key, double value) {
  put(terms.frame, key, value);
  put(terms.frame_growth, key, value);
  for (const AmountTerm term : amount_terms) {
    if (term) put(terms.*term, key, value);
  }
  for (const ShareTerm term : share_terms) put(terms.*term, key, value);
  for (KeyWeight& weighed : terms.keys) put(weighed.weight, key, value);
  for (MatchingRule& rule : terms.matching) {
    put(rule.policy.growth, key, value);
    put(rule.policy.willingness, key, value);
  }
}

}  // namespace finsam
