#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

#include "data/csv_columns.hpp"
#include "data/first_lines.hpp"
#include "data/forbund_tables.hpp"
#include "data/quote.hpp"
#include "data/row_cells.hpp"
#include "data/statuses.hpp"

namespace finsam {
namespace {

/// The rows of one förbund so far.
struct ForbundShares {
  std::vector<std::optional<Share<double>>> of_member;
  std::optional<CsvCell> first = {};  // its id in its first row
  bool complete = true;               // no row of it had an error
};

class SplitReading {
 public:
  SplitReading(const Roster& roster, TableErrors& errors)
      : roster_(roster),
        errors_(errors),
        forbund_(index_of_forbund(roster)),
        municipalities_(index_of_municipalities(roster)) {
    for (std::size_t i = 0; i < roster.forbund.size(); ++i) {
      members_.push_back(ever_members(roster, static_cast<int>(i)));
      shares_.push_back({std::vector<std::optional<Share<double>>>(members_.back().size())});
    }
  }

  void take(const RowCells& cells) {
    const auto forbund = cells.forbund("forbund_id", forbund_);
    const auto municipality = cells.municipality("kommunkod", municipalities_);
    const auto share = cells.share("share");
    if (!forbund) return;
    ForbundShares& shares = shares_[static_cast<std::size_t>(*forbund)];
    if (!shares.first) shares.first = cells.cell("forbund_id");
    const bool placed = municipality && place(*forbund, *municipality, share, cells);
    if (!placed || !share) shares.complete = false;
  }

  SplitTable finish() {
    SplitTable table;
    for (std::size_t i = 0; i < shares_.size(); ++i) {
      if (shares_[i].complete) check(static_cast<int>(i), shares_[i]);
      std::vector<Share<double>> row;
      for (const auto& share : shares_[i].of_member) {
        row.push_back(share.value_or(Share<double>{0.0}));
      }
      table.shares.push_back(shares_[i].first ? std::move(row) : std::vector<Share<double>>{});
    }
    return table;
  }

 private:
  bool place(int forbund, int municipality, std::optional<Share<double>> share,
             const RowCells& cells) {
    const Forbund& about = roster_.forbund[static_cast<std::size_t>(forbund)];
    const std::string& code = cells.cell("kommunkod").text;
    const std::vector<int>& members = members_[static_cast<std::size_t>(forbund)];
    const auto member = std::find(members.begin(), members.end(), municipality);
    if (member == members.end()) {
      cells.error("kommunkod",
                  fmt::format("{} is not a member of {}", in_quotes(code), in_quotes(about.id)));
      return false;
    }
    if (!seen_.is_new(about.id + " " + code, cells, "kommunkod")) return false;
    shares_[static_cast<std::size_t>(forbund)]
        .of_member[static_cast<std::size_t>(member - members.begin())] = share;
    return true;
  }

  /// Where members come or go, those of a year count in proportion and need not add up.
  void check(int index, const ForbundShares& shares) {
    const Forbund& forbund = roster_.forbund[static_cast<std::size_t>(index)];
    const std::vector<int>& members = members_[static_cast<std::size_t>(index)];
    const bool same_always = members_always_same(index);
    double sum = 0.0;
    std::vector<std::string> missing;
    for (std::size_t i = 0; i < shares.of_member.size(); ++i) {
      if (shares.of_member[i]) {
        sum += shares.of_member[i]->millionths;
      } else {
        const auto municipality = static_cast<std::size_t>(members[i]);
        missing.push_back(roster_.municipalities[municipality].code);
      }
    }
    if (!missing.empty()) {
      refuse(shares, fmt::format("{} has no share for its member{} {}", in_quotes(forbund.id),
                                 missing.size() == 1 ? "" : "s", fmt::join(missing, ", ")));
    } else if (same_always && sum != millionths_per_whole) {
      refuse(shares, fmt::format("the shares of {} add up to {}, not 100 %", in_quotes(forbund.id),
                                 written(Share<double>{sum})));
    }
  }

  /// At the first row of the förbund, or of the whole table where it has none.
  void refuse(const ForbundShares& shares, const std::string& what) {
    if (shares.first) {
      errors_.error(*shares.first, what);
    } else {
      errors_.error(0, 0, what);
    }
  }

  bool members_always_same(int index) const {
    const auto at = static_cast<std::size_t>(index);
    const std::size_t all = members_[at].size();
    return std::all_of(
        roster_.changes.begin(), roster_.changes.end(),
        [&](const RosterChange& change) { return change.forbund[at].members.size() == all; });
  }

  const Roster& roster_;
  TableErrors& errors_;
  const RosterIndex forbund_;
  const RosterIndex municipalities_;
  std::vector<std::vector<int>> members_;  // [forbund]: whoever is one at some time
  std::vector<ForbundShares> shares_;
  FirstLines seen_;
};

}  // namespace

SplitTable read_split(const LocatedText& text, const Roster& roster,
                      std::vector<TableProvenance>& provenance, Diagnostics& diagnostics) {
  TableErrors errors(text, diagnostics);
  const auto table = read_csv(text, csv_columns("contributions.shares"), errors);
  const auto index = static_cast<int>(provenance.size());
  if (!table) {
    provenance.push_back(provenance_of(text));
    return {index, {}};
  }
  RowStatuses statuses(text, *table, "status");
  SplitReading reading(roster, errors);
  for (const CsvRow& row : table->rows) {
    if (errors.too_many()) break;
    statuses.take(row, errors);
    reading.take(RowCells(*table, row, errors));
  }
  SplitTable split = reading.finish();
  split.table = index;
  provenance.push_back(statuses.provenance());
  return split;
}

}  // namespace finsam
