// Who is there: counties, municipalities (some of them parted between förbund), their statistics.

#include <fmt/format.h>

#include <algorithm>

#include "support/random_scenario.hpp"

namespace finsam::support {
namespace {

constexpr std::int64_t whole = 1'000'000;

/// What is left of a municipality that is parted between several förbund.
struct Remainder {
  int municipality;
  std::int64_t millionths;
};

int add_municipality(Roster& roster, int lan, bool outside_region) {
  const int index = static_cast<int>(roster.municipalities.size());
  roster.municipalities.push_back(
      {fmt::format("{:04}", index), fmt::format("Kommun {}", index), lan, outside_region});
  return index;
}

Member random_member(Luck& luck, Roster& roster, int lan, std::vector<Remainder>& remainders) {
  if (!remainders.empty() && luck.chance(60)) {
    Remainder& left = remainders.back();
    const std::int64_t part = luck.chance(50) ? left.millionths : luck.between(1, left.millionths);
    const Member member{left.municipality, {static_cast<double>(part)}, {}};
    left.millionths -= part;
    if (left.millionths == 0) remainders.pop_back();
    return member;
  }
  const int municipality = add_municipality(roster, lan, false);
  if (!luck.chance(20)) return {municipality, {static_cast<double>(whole)}, {}};
  const std::int64_t part =
      luck.pick<std::int64_t>({250'000, 333'333, 1, 999'999, luck.between(1, whole - 1)});
  remainders.push_back({municipality, whole - part});
  return {municipality, {static_cast<double>(part)}, {}};
}

bool has_member(const Forbund& forbund, int municipality) {
  return std::any_of(forbund.members.begin(), forbund.members.end(),
                     [&](const Member& m) { return m.municipality == municipality; });
}

void add_members(Drawing& drawing, Forbund& forbund, int home, int lan_count,
                 std::vector<Remainder>& remainders) {
  Luck& luck = drawing.luck;
  const int count = static_cast<int>(luck.between(1, drawing.scope.most_members));
  for (int m = 0; m < count; ++m) {
    const int lan = luck.chance(25) ? static_cast<int>(luck.between(0, lan_count - 1)) : home;
    const Member member = random_member(luck, drawing.scenario.roster, lan, remainders);
    if (!has_member(forbund, member.municipality)) forbund.members.push_back(member);
  }
}

}  // namespace

void draw_roster(Drawing& drawing) {
  Luck& luck = drawing.luck;
  Roster& roster = drawing.scenario.roster;
  const int lan_count = static_cast<int>(luck.between(1, 3));
  for (int lan = 0; lan <= lan_count; ++lan) {
    roster.lan.push_back(
        {fmt::format("{:02}", lan), fmt::format("Län {}", lan), fmt::format("Region {}", lan)});
  }
  const int forbund_count = static_cast<int>(luck.between(1, drawing.scope.most_forbund));
  const int gotland = luck.chance(20) ? static_cast<int>(luck.between(0, forbund_count - 1)) : -1;
  std::vector<Remainder> remainders;
  for (int i = 0; i < forbund_count; ++i) {
    Forbund forbund{fmt::format("f{}", i), fmt::format("Förbund {}", i), {}, {}};
    if (i == gotland) {
      forbund.members.push_back({add_municipality(roster, lan_count, true), {1e6}, {}});
    } else {
      const int home = static_cast<int>(luck.between(0, lan_count - 1));
      add_members(drawing, forbund, home, lan_count, remainders);
    }
    roster.forbund.push_back(forbund);
  }
  if (luck.chance(30)) add_municipality(roster, 0, false);
}

namespace {

/// What the numbers of one statistic look like.
enum class Look { equal, few, binary, ordinary, large, sparse };

std::int64_t random_tenths(Luck& luck, Look look) {
  switch (look) {
    case Look::equal:
      return 12'340;
    case Look::few:
      return luck.between(0, 3) * 10;
    case Look::binary:
      return luck.pick<std::int64_t>({10, 20, 40, 80, 640});
    case Look::ordinary:
      return luck.between(0, 1'000'000);
    case Look::large:
      return luck.between(39'999'999'990, 40'000'000'000);
    case Look::sparse:
      return luck.chance(40) ? luck.between(1, 50'000) : 0;
  }
  return 0;
}

Statistic random_statistic(Drawing& drawing, const std::string& name) {
  Luck& luck = drawing.luck;
  const Look look =
      drawing.scope.distinct
          ? Look::ordinary
          : luck.pick<Look>({Look::equal, Look::few, Look::binary, Look::ordinary, Look::ordinary,
                             Look::ordinary, Look::large, Look::sparse});
  const int first = drawing.scenario.first.number - 5;
  const int last = drawing.scenario.last.number + 1;
  const int present = luck.pick<int>({100, 70, 10});
  Statistic statistic{name, 0, {}};
  for (std::size_t m = 0; m < drawing.scenario.roster.municipalities.size(); ++m) {
    std::map<int, Observation> by_year;
    for (int year = first; year <= last; ++year) {
      if (luck.chance(present)) by_year[year] = {random_tenths(luck, look), Status::synthetic};
    }
    if (by_year.empty()) {
      const int year = static_cast<int>(luck.between(first, last));
      by_year[year] = {random_tenths(luck, look), Status::synthetic};
    }
    statistic.by_municipality.push_back(by_year);
  }
  return statistic;
}

}  // namespace

void draw_statistics(Drawing& drawing) {
  for (const char* name :
       {"population", "ohalsa", "arbetsmarknadsstod", "ekonomiskt_bistand", "utbildning", "yta"}) {
    drawing.scenario.statistics.all.push_back(random_statistic(drawing, name));
  }
}

}  // namespace finsam::support
