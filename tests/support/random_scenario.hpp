#pragma once

#include "finsam/scenario.hpp"
#include "support/luck.hpp"

namespace finsam::support {

/// What a random scenario may hold.
struct Scope {
  int most_forbund = 8;
  int most_members = 4;
  int most_years = 5;
  /// Only numbers large and odd enough that no two förbund tie: for the law of the roster's order.
  bool distinct = false;
};

/// A valid scenario within `scope` that may use every option of every rule; ties, zeroes and the
/// largest amounts allowed are common. A few of them are refused by a run, since a
/// base grant, a growth or an opening can be too large and a key can have nothing to weigh.
Scenario random_scenario(Luck& luck, const Scope& scope = {});

/// A scenario while it is drawn: the helpers that its parts share.
struct Drawing {
  Luck& luck;
  Scope scope;
  Scenario scenario;
  std::int64_t frame = 0;          ///< in the first year [kr]
  std::int64_t available = 0;      ///< to distribute in the first year [kr]
  std::int64_t fair_part() const;  ///< `available` per förbund [kr]
};

/// 0, `most`, a round number or any number in between [kr].
Money<double> random_amount(Luck& luck, std::int64_t most);
/// 0 %, 100 %, a round per cent or any number of millionths.
Share<double> random_share(Luck& luck);
/// Mostly from `least` to `most` per cent, else any.
Share<double> random_share(Luck& luck, int least, int most);
/// `count` shares that sum to exactly 100 %, often of a kind that makes ties; some may be 0.
std::vector<Share<double>> random_split(Luck& luck, int count);

void draw_roster(Drawing& drawing);
void draw_statistics(Drawing& drawing);
void draw_frame_and_base(Drawing& drawing);
void draw_keys(Drawing& drawing);
void draw_opening(Drawing& drawing);
void draw_events(Drawing& drawing);
void draw_damping_and_capital_rule(Drawing& drawing);
void draw_applications(Drawing& drawing);
void draw_matching(Drawing& drawing);
void draw_economy(Drawing& drawing);
void draw_trappan_and_reach(Drawing& drawing);

/// One value for all years, or one per period, or another for one year only.
template <class T, class Make>
Dated<T> dated(Drawing& drawing, Make make) {
  Luck& luck = drawing.luck;
  const int first = drawing.scenario.first.number;
  const int last = drawing.scenario.last.number;
  Dated<T> result;
  const auto add = [&](std::optional<Year> from, bool only) {
    result.entries.push_back({from, only, make(), {}});
  };
  if (luck.chance(75)) {
    add({}, false);
    return result;
  }
  add(Year{first - static_cast<int>(luck.between(0, 2))}, false);
  if (luck.chance(70)) {
    add(Year{static_cast<int>(luck.between(first + 1, last + 1))}, false);
  }
  if (luck.chance(40)) {
    add(Year{static_cast<int>(luck.between(first, last))}, true);
  }
  if (luck.chance(30)) std::swap(result.entries.front(), result.entries.back());
  return result;
}

/// The same for a parameter with a default: also the default alone, as the reader fills it in, or
/// the default until a later year.
template <class T, class Make>
Dated<T> dated_or_default(Drawing& drawing, std::optional<T> by_default, Make make) {
  Luck& luck = drawing.luck;
  const Dated<T> standard{{{{}, false, by_default, {}}}};
  if (!luck.chance(80)) return standard;
  if (!luck.chance(10)) return dated<T>(drawing, make);
  Dated<T> later = standard;
  later.entries.push_back({Year{drawing.scenario.first.number + 1}, false, make(), {}});
  return later;
}

}  // namespace finsam::support
