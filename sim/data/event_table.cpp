#include "data/event_table.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <utility>

#include "data/csv_columns.hpp"
#include "data/did_you_mean.hpp"
#include "data/quote.hpp"
#include "data/row_cells.hpp"
#include "data/statuses.hpp"

namespace finsam {
namespace {

constexpr std::array<EventKind, 6> kinds = {EventKind::dissolve, EventKind::leave,
                                            EventKind::merge,    EventKind::join,
                                            EventKind::form,     EventKind::rename};

std::optional<EventKind> kind_of(const std::string& word) {
  const auto* found = std::find_if(kinds.begin(), kinds.end(),
                                   [&](EventKind kind) { return word == to_text(kind); });
  if (found == kinds.end()) return std::nullopt;
  return *found;
}

/// Which columns an event takes beside year, event, forbund_id, source and status.
struct Takes {
  bool name = false;
  bool municipality = false;
  bool into = false;
};

Takes taken_by(EventKind kind) {
  switch (kind) {
    case EventKind::leave:
    case EventKind::join:
      return {.municipality = true};
    case EventKind::merge:
      return {.name = true, .into = true};
    case EventKind::form:
      return {.name = true, .municipality = true};
    case EventKind::rename:
      return {.name = true};
    case EventKind::dissolve:
      break;
  }
  return {};
}

/// Reads the rows of all tables into events.
class EventReading {
 public:
  explicit EventReading(Roster& roster)
      : roster_(roster),
        municipalities_(index_of_municipalities(roster)),
        forbund_(index_of_forbund(roster)),
        forgotten_(roster.forbund.empty()) {}

  /// Notes the förbund that a row forms, so that rows before it may name them.
  void announce(const RowCells& cells) {
    const auto kind = kind_of(cells.cell("event").text);
    if (kind == EventKind::form) add_forbund("forbund_id", cells);
    if (kind == EventKind::merge) add_forbund("into", cells);
    if (kind) return;
    // Not understood, it may form either.
    for (const std::string_view column : {"forbund_id", "into"}) {
      if (cells.has(column)) add_forbund(column, cells);
    }
  }

  /// From here on no förbund is looked up: one that is not known may be formed by what could not be
  /// read.
  void forget_forbund() {
    roster_.forbund.clear();
    roster_.formed = 0;
    forbund_.clear();
    forgotten_ = true;
  }

  /// @param table  index into Scenario::provenance
  void take(const RowCells& cells, Status status, int table) {
    const auto year = cells.year("year");
    const auto kind = kind_in(cells);
    if (!kind || !has_its_columns(*kind, cells)) return;
    const auto forbund = cells.forbund("forbund_id", forbund_);
    const bool with_member = taken_by(*kind).municipality;
    const auto member = with_member ? member_in(*kind, cells, status) : std::nullopt;
    const bool merges = *kind == EventKind::merge;
    const auto into = merges ? cells.forbund("into", forbund_) : std::nullopt;
    if (!year || !forbund || (with_member && !member) || (merges && !into)) return;
    RosterEvent event;
    event.year = *year;
    event.kind = *kind;
    event.forbund = *forbund;
    event.status = status;
    event.table = table;
    event.place = cells.place("event");
    if (cells.has("forbund")) event.name = cells.cell("forbund").text;
    if (cells.has("source")) event.source = cells.cell("source").text;
    if (member) event.members.push_back(*member);
    if (merges) event.predecessors.push_back(std::exchange(event.forbund, *into));
    add(std::move(event), cells);
  }

  /// The events, once whoever comes of a merger has its name.
  std::vector<RosterEvent> finish(Diagnostics& diagnostics) {
    for (const RosterEvent& event : events_) {
      if (event.kind != EventKind::merge || !is_formed(event.forbund)) continue;
      Forbund& body = roster_.forbund[static_cast<std::size_t>(event.forbund)];
      if (!event.name.empty()) {
        if (body.name == body.id) body.name = event.name;
        continue;
      }
      const std::vector<int>& merged = event.predecessors;
      if (std::find(merged.begin(), merged.end(), event.forbund) != merged.end()) continue;
      diagnostics.error(event.place, "data.events",
                        fmt::format("{} is new: one of the rows of its merger needs its name, in "
                                    "the column forbund",
                                    in_quotes(body.id)));
    }
    return std::move(events_);
  }

 private:
  void add_forbund(std::string_view column, const RowCells& cells) {
    const std::string& id = cells.cell(column).text;
    if (id.empty()) return forget_forbund();
    if (forgotten_ || forbund_.contains(id)) return;
    forbund_.emplace(id, static_cast<int>(roster_.forbund.size()));
    const std::string name = cells.has("forbund") ? cells.cell("forbund").text : id;
    roster_.forbund.push_back({id, name, {}, cells.place(column)});
    ++roster_.formed;
  }

  static std::optional<EventKind> kind_in(const RowCells& cells) {
    const auto word = cells.text("event");
    if (!word) return std::nullopt;
    const auto kind = kind_of(*word);
    if (kind) return kind;
    std::vector<std::string> words;
    words.reserve(kinds.size());
    for (const EventKind each : kinds) words.emplace_back(to_text(each));
    cells
        .error("event",
               fmt::format("{} is not an event; write dissolve, leave, merge, join, form or "
                           "rename",
                           in_quotes(*word)))
        .hint = meant(nearest_of(*word, words));
    return std::nullopt;
  }

  /// Whether the row has what its event takes and nothing else.
  static bool has_its_columns(EventKind kind, const RowCells& cells) {
    const Takes takes = taken_by(kind);
    const std::pair<const char*, bool> columns[] = {{"forbund", takes.name},
                                                    {"kommunkod", takes.municipality},
                                                    {"share", takes.municipality},
                                                    {"into", takes.into}};
    bool fits = true;
    for (const auto& [column, taken] : columns) {
      if (taken || !cells.has(column)) continue;
      cells.error(column, fmt::format("the event {} takes nothing here", to_text(kind)));
      fits = false;
    }
    const std::pair<const char*, bool> needed[] = {{"forbund", kind == EventKind::rename},
                                                   {"kommunkod", takes.municipality},
                                                   {"into", takes.into}};
    for (const auto& [column, needs] : needed) {
      if (!needs || cells.has(column)) continue;
      cells.error("event", fmt::format("{} needs a cell in the column {}", to_text(kind), column));
      fits = false;
    }
    return fits;
  }

  std::optional<Member> member_in(EventKind kind, const RowCells& cells, Status status) const {
    const auto municipality = cells.municipality("kommunkod", municipalities_);
    std::optional<Share<double>> share = Share<double>{millionths_per_whole};
    if (kind != EventKind::leave && cells.has("share")) share = cells.member_share("share");
    if (!municipality || !share) return std::nullopt;
    return Member{*municipality, *share, cells.place("kommunkod"), status};
  }

  /// Adds the row to the event that it is a part of, or begins one.
  void add(RosterEvent event, const RowCells& cells) {
    const bool of_many = event.kind == EventKind::form || event.kind == EventKind::merge;
    const auto same = std::find_if(events_.begin(), events_.end(), [&](const RosterEvent& other) {
      return of_many && other.year == event.year && other.kind == event.kind &&
             other.forbund == event.forbund;
    });
    if (same == events_.end()) {
      if (event.kind == EventKind::form && event.name.empty()) {
        cells.error("event",
                    "the first row of a förbund that forms needs its name in the column "
                    "forbund");
        return;
      }
      events_.push_back(std::move(event));
      return;
    }
    if (same->name.empty()) same->name = event.name;
    same->status = std::max(same->status, event.status);
    if (!event.name.empty() && event.name != same->name) {
      cells.error("forbund", fmt::format("{} is called {} here and {} on line {}",
                                         in_quotes(id(event.forbund)), in_quotes(event.name),
                                         in_quotes(same->name), same->place.line));
      return;
    }
    for (const Member& member : event.members) add_member(member, *same, cells);
    same->predecessors.insert(same->predecessors.end(), event.predecessors.begin(),
                              event.predecessors.end());
  }

  void add_member(const Member& member, RosterEvent& event, const RowCells& cells) const {
    const bool is_there =
        std::any_of(event.members.begin(), event.members.end(),
                    [&](const Member& other) { return other.municipality == member.municipality; });
    if (is_there) {
      cells.error("kommunkod",
                  fmt::format("{} is a member of {} twice", in_quotes(cells.cell("kommunkod").text),
                              in_quotes(id(event.forbund))));
      return;
    }
    event.members.push_back(member);
  }

  /// Whether a förbund is one that only events bring about.
  bool is_formed(int forbund) const {
    return forbund + roster_.formed >= static_cast<int>(roster_.forbund.size());
  }

  const std::string& id(int forbund) const {
    return roster_.forbund[static_cast<std::size_t>(forbund)].id;
  }

  Roster& roster_;
  const RosterIndex municipalities_;
  RosterIndex forbund_;
  bool forgotten_;
  std::vector<RosterEvent> events_;
};

}  // namespace

std::vector<RosterEvent> read_events(const std::vector<LocatedText>& tables, Roster& roster,
                                     std::vector<TableProvenance>& provenance,
                                     Diagnostics& diagnostics) {
  std::vector<std::optional<CsvTable>> read;
  EventReading reading(roster);
  for (const LocatedText& text : tables) {
    TableErrors errors(text, diagnostics);
    read.push_back(read_csv(text, csv_columns("data.events"), errors));
    if (errors.error_count() > 0) reading.forget_forbund();
    if (!read.back()) continue;
    for (const CsvRow& row : read.back()->rows) reading.announce({*read.back(), row, errors});
  }
  for (std::size_t t = 0; t < tables.size(); ++t) {
    if (!read[t]) {
      provenance.push_back(provenance_of(tables[t]));
      continue;
    }
    TableErrors errors(tables[t], diagnostics);
    const auto table = static_cast<int>(provenance.size());
    RowStatuses statuses(tables[t], *read[t], "status");
    for (const CsvRow& row : read[t]->rows) {
      if (errors.too_many()) break;
      const Status status = statuses.take(row, errors);
      reading.take({*read[t], row, errors}, status, table);
    }
    provenance.push_back(statuses.provenance());
  }
  return reading.finish(diagnostics);
}

}  // namespace finsam
