#include <fmt/format.h>

#include "report/allocations.hpp"
#include "report/cells.hpp"
#include "report/junit.hpp"

namespace finsam {
namespace {

const char* word_of(HeldRule rule) {
  constexpr const char* words[] = {"none",    "floor", "cap",        "municipalities",
                                   "regions", "both",  "settlement", "application"};
  return words[static_cast<std::size_t>(rule)];
}

const char* verdict_of(const ComparedAllocation& each) {
  if (!each.row) return "no_value";
  return each.agrees ? "agrees" : "outside";
}

/// The difference in per cent of what is published.
Cell per_cent_cell(const ComparedAllocation& each) {
  const Money<double> difference = *each.difference;
  const bool negative = difference < Money<double>{0.0};
  const Money<double> size = negative ? Money<double>{0.0} - difference : difference;
  Cell cell = ratio_cell(100.0 * size.kr, each.published.amount.kr);
  auto* hundredths = std::get_if<Hundredths>(&cell);
  if (hundredths && negative) hundredths->count = -hundredths->count;
  return cell;
}

}  // namespace

Table allocations_table(const AllocationSource& source) {
  Table table{"allocations",
              {"year", "forbund_id", "forbund", "published", "simulated", "difference", "per_cent",
               "held_by", "verdict"},
              {}};
  for (const ComparedAllocation& each : source.check.rows) {
    const Forbund& forbund =
        forbund_in(source.scenario.roster, each.published.year, each.published.forbund);
    const bool is_there = each.row != nullptr;
    table.rows.push_back({std::int64_t{each.published.year.number}, forbund.id, forbund.name,
                          whole_cell(each.published.amount),
                          is_there ? whole_cell(each.row->state) : Cell{},
                          whole_cell(each.difference), is_there ? per_cent_cell(each) : Cell{},
                          is_there ? Cell{word_of(each.rule)} : Cell{}, verdict_of(each)});
  }
  return table;
}

std::string allocations_junit(const AllocationSource& source) {
  std::vector<JUnitCase> cases;
  for (const ComparedAllocation& each : source.check.rows) {
    const Forbund& forbund =
        forbund_in(source.scenario.roster, each.published.year, each.published.forbund);
    const std::string text =
        each.row ? fmt::format("published {:.0f} kr, simulated {:.0f} kr, held by {}",
                               each.published.amount.kr, each.row->state.kr, word_of(each.rule))
                 : fmt::format("published {:.0f} kr; the run has no such förbund that year",
                               each.published.amount.kr);
    cases.push_back({source.file, fmt::format("{} {}", each.published.year.number, forbund.id),
                     each.agrees ? "" : text, each.agrees ? text : ""});
  }
  return junit_xml("finsam check " + source.file, cases);
}

}  // namespace finsam
