// Who pays for the floors of the spärr: the förbund that are lowered for them, the most first.

#include <algorithm>

#include "analysis/explain_steps.hpp"

namespace finsam {
namespace {

constexpr std::size_t shown_in_text = 5;

/// The förbund of `rows` with what each is lowered by, which `amount_of` gives.
template <class AmountOf>
AmountList list_of(const ExplainSource& source, std::string name,
                   std::vector<const ForbundYear*> rows, AmountOf amount_of) {
  std::stable_sort(rows.begin(), rows.end(), [&](const ForbundYear* a, const ForbundYear* b) {
    return amount_of(*b) < amount_of(*a);
  });
  AmountList list{name, {}, shown_in_text};
  for (const ForbundYear* row : rows) {
    const Forbund& forbund = source.body(row->forbund);
    list.rows.push_back(
        {{"forbund_id", forbund.id}, {"forbund", forbund.name}, {name, amount_of(*row)}});
  }
  return list;
}

}  // namespace

AmountList lowered_by_damping(const ExplainSource& source) {
  const Real<double> least(0.5);  // as for Tally
  std::vector<const ForbundYear*> rows;
  for (const ForbundYear& row : source.year.forbund) {
    if (row.lowered >= least) rows.push_back(&row);
  }
  return list_of(source, "lowered", rows, [](const ForbundYear& row) { return row.lowered; });
}

AmountList lowered_by_settlement(const ExplainSource& source) {
  std::vector<const ForbundYear*> rows;
  for (const ForbundYear& row : source.year.forbund) {
    if (row.settled_off.kr > 0.0) rows.push_back(&row);
  }
  return list_of(source, "settled_off", rows,
                 [](const ForbundYear& row) { return row.settled_off; });
}

}  // namespace finsam
