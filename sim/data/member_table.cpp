#include "data/member_table.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <unordered_map>
#include <utility>
#include <vector>

#include "data/csv_columns.hpp"
#include "data/first_lines.hpp"
#include "data/quote.hpp"
#include "data/row_cells.hpp"
#include "data/statuses.hpp"
#include "finsam/terms.hpp"

namespace finsam {
namespace {

/// The shares of a municipality so far.
struct Shares {
  double sum = 0.0;  // millionths
  std::vector<std::pair<Place, Share<double>>> rows;
};

/// Reads the rows one by one and keeps what they must agree on.
class MemberReading {
 public:
  MemberReading(Roster& roster, TableErrors& errors)
      : roster_(roster), errors_(errors), municipalities_(index_of_municipalities(roster)) {}

  void take(const RowCells& cells, Status status) {
    const auto id = cells.text("forbund_id");
    const auto name = cells.text("forbund");
    const auto share = cells.member_share("share");
    const auto municipality = municipality_of(cells);
    all_named_ = all_named_ && id;
    if (!id) return;
    const int forbund = forbund_of(*id, name.value_or(""), cells);
    if (!municipality) return;
    check_name(*municipality, cells);
    const std::string& code = roster_.municipalities[*municipality].code;
    if (!is_new_member(*id, code, cells)) return;
    add_up(*municipality, share.value_or(Share<double>{0.0}), cells);
    const CsvCell& cell = cells.cell("kommunkod");
    roster_.forbund[forbund].members.push_back(
        {*municipality, share.value_or(Share<double>{0.0}), errors_.place(cell), status});
  }

  /// Whether every row so far named its förbund.
  bool all_named() const { return all_named_; }

  /// A municipality outside any region pays both parts and must stand alone (Finsamlagen 5 a §).
  void check_outside_region() {
    for (const Forbund& forbund : roster_.forbund) {
      if (forbund.members.size() < 2) continue;
      for (const Member& member : forbund.members) {
        const Municipality& municipality = roster_.municipalities[member.municipality];
        if (!municipality.outside_region) continue;
        const Member& other = forbund.members[&member == &forbund.members.front() ? 1 : 0];
        errors_
            .error(member.place,
                   fmt::format("kommunkod: {} ({}) is outside any region and cannot share the "
                               "förbund {} with others (Finsamlagen 5 a §)",
                               municipality.name, municipality.code, in_quotes(forbund.id)))
            .also(other.place, "another member");
      }
    }
  }

 private:
  std::optional<int> municipality_of(const RowCells& cells) const {
    // With nothing to look it up in, that is an error of its own.
    const auto code = cells.kommunkod("kommunkod");
    if (!code || municipalities_.empty()) return std::nullopt;
    const auto found = municipalities_.find(*code);
    if (found != municipalities_.end()) return found->second;
    cells.unknown_municipality("kommunkod").hint = code_of(cells.cell("kommun").text);
    return std::nullopt;
  }

  /// What code was probably meant beside the name of a municipality.
  std::string code_of(const std::string& name) const {
    const auto& all = roster_.municipalities;
    const auto named = std::find_if(all.begin(), all.end(),
                                    [&](const Municipality& each) { return each.name == name; });
    if (named == all.end()) return {};
    return fmt::format("did you mean {}, the code of {}?", in_quotes(named->code), name);
  }

  int forbund_of(const std::string& id, const std::string& name, const RowCells& cells) {
    const CsvCell& cell = cells.cell("forbund_id");
    const auto [found, is_first] = forbund_.emplace(id, static_cast<int>(roster_.forbund.size()));
    if (!is_first) {
      const Forbund& known = roster_.forbund[found->second];
      if (known.name.empty() || name.empty() || known.name == name) return found->second;
      cells
          .error("forbund", fmt::format("{} is called {} here and {} on line {}", in_quotes(id),
                                        in_quotes(name), in_quotes(known.name), known.place.line))
          .also(known.place, "called " + in_quotes(known.name));
      return found->second;
    }
    const auto [same, is_new_name] = names_.emplace(name, found->second);
    if (!is_new_name && !name.empty()) {
      errors_
          .warning(cells.cell("forbund"),
                   fmt::format("forbund: {} is also the name of the förbund {}", in_quotes(name),
                               in_quotes(roster_.forbund[same->second].id)))
          .also(roster_.forbund[same->second].place, "the first one");
    }
    roster_.forbund.push_back({id, name, {}, errors_.place(cell)});
    return found->second;
  }

  bool is_new_member(const std::string& id, const std::string& code, const RowCells& cells) {
    const auto [found, is_first] = members_.emplace(id + '\n' + code, cells.place("kommunkod"));
    if (is_first) return true;
    cells
        .error("kommunkod", fmt::format("{} is a member of {} twice, first on line {}",
                                        in_quotes(code), in_quotes(id), found->second.line))
        .also(found->second, "the first one");
    return false;
  }

  void add_up(int municipality, Share<double> share, const RowCells& cells) {
    Shares& shares = shares_[municipality];
    const bool was_within = shares.sum <= millionths_per_whole;
    shares.sum += share.millionths;
    if (was_within && shares.sum > millionths_per_whole) {
      const Municipality& known = roster_.municipalities[municipality];
      Diagnostic& error = cells.error(
          "share", fmt::format("the shares of {} ({}) add up to {} with this row, more than 100 %",
                               known.name, known.code, written(Share<double>{shares.sum})));
      for (const auto& [place, before] : shares.rows) error.also(place, written(before) + " here");
    }
    shares.rows.emplace_back(cells.place("share"), share);
  }

  void check_name(int municipality, const RowCells& cells) {
    const Municipality& known = roster_.municipalities[municipality];
    const CsvCell& cell = cells.cell("kommun");
    if (cell.text.starts_with(known.name)) return;  // also "Göteborg (Centrum)"
    errors_
        .warning(cell, fmt::format("kommun: {} is called {} in the municipalities table",
                                   known.code, in_quotes(known.name)))
        .hint = code_of(cell.text);
  }

  Roster& roster_;
  TableErrors& errors_;
  bool all_named_ = true;
  const RosterIndex municipalities_;
  RosterIndex forbund_;
  std::unordered_map<std::string, int> names_;      // name → index
  std::unordered_map<std::string, Place> members_;  // id and code → where
  std::unordered_map<int, Shares> shares_;          // by municipality
};

}  // namespace

TableProvenance read_members(const LocatedText& text, Roster& roster, Diagnostics& diagnostics) {
  TableErrors errors(text, diagnostics);
  const auto table = read_csv(text, csv_columns("data.members"), errors);
  if (!table) return provenance_of(text);
  const bool all_rows = errors.error_count() == 0;
  refuse_without_rows(*table, errors);
  RowStatuses statuses(text, *table, "share_status");
  MemberReading reading(roster, errors);
  for (const CsvRow& row : table->rows) {
    if (errors.too_many()) break;
    const Status status = statuses.take(row, errors);
    reading.take(RowCells(*table, row, errors), status);
  }
  reading.check_outside_region();
  if (!all_rows || !reading.all_named() || errors.too_many()) roster.forbund.clear();
  return statuses.provenance();
}

}  // namespace finsam
