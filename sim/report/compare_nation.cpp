// The sections about the nation.

#include <fmt/format.h>

#include <algorithm>

#include "report/compare_sections.hpp"
#include "report/text_layout.hpp"
#include "text/compare_phrases.hpp"

namespace finsam {
namespace {

namespace say = compare_phrases;

using Rows = std::vector<std::vector<std::string>>;

/// An amount of the nation that the text shows.
struct Shown {
  std::string_view quantity;
  Phrase name;        ///< in the table over all years
  Phrase short_name;  ///< above its column, year by year
  bool only_where_unlike = false;
  bool only_where_any = false;
};

constexpr Shown shown[] = {
    {"frame", say::frame, say::frame, true},
    {"state", say::state, {"Statlig\ntilldelning", "State\nallocation"}},
    {"targeted", say::targeted, {"Riktade\nmedel", "Targeted\ngrants"}, false, true},
    {"municipal", say::municipal, {"Kommuner", "Municipalities"}},
    {"regional", say::regional, {"Regioner", "Regions"}},
    {"returned", say::returned, {"Återbetalas", "Returned"}},
    {"paid_back",
     say::paid_back,
     {"Betalas tillbaka\nvid upplösning", "Paid back\nwhen dissolved"},
     false,
     true},
    {"eget_kapital", say::eget_kapital, {"Eget\nkapital", "Eget\nkapital"}},
    {"excess", say::excess, {"Varav över\ntrappan", "Of which\nexcess"}},
};

std::size_t place_of(std::string_view quantity) {
  const std::span<const Quantity> all = quantities_of(Level::nation);
  const auto found = std::find_if(all.begin(), all.end(),
                                  [&](const Quantity& one) { return one.name == quantity; });
  return static_cast<std::size_t>(found - all.begin());
}

const ComparedUnit& nation_of(const CompareLayout& layout) {
  return layout.source.level(Level::nation).units.front();
}

/// The amounts that have something to show.
std::vector<Shown> shown_of(const CompareLayout& layout) {
  std::vector<Shown> list;
  for (const Shown& one : shown) {
    const ComparedUnit& nation = nation_of(layout);
    const std::size_t place = place_of(one.quantity);
    const bool any =
        std::any_of(nation.years.begin(), nation.years.end(), [&](const ComparedYear& year) {
          const ComparedValue& value = year.values[place];
          return one.only_where_unlike ? *value.difference != 0
                                       : *value.base != 0 || *value.reform != 0;
        });
    if (any || (!one.only_where_unlike && !one.only_where_any)) list.push_back(one);
  }
  return list;
}

}  // namespace

std::string compared_nation_section(const CompareLayout& layout) {
  Rows rows;
  for (const Shown& one : shown_of(layout)) {
    const ComparedValue& value = nation_of(layout).all[place_of(one.quantity)];
    rows.push_back({fmt::format(fmt::runtime(layout.say(one.name)),
                                fmt::arg("year", layout.source.last().number)),
                    layout.millions(*value.base), layout.millions(*value.reform),
                    layout.signed_millions(*value.difference),
                    layout.signed_hundredths(value.per_cent, true),
                    layout.signed_hundredths(value.kr_per_inhabitant, false)});
  }
  return heading(layout.with_years(say::nation_heading)) +
         text_table({{"", Align::left},
                     {layout.say(say::base)},
                     {layout.say(say::reform)},
                     {layout.say(say::difference)},
                     {layout.say(say::per_cent)},
                     {layout.say(say::per_inhabitant)}},
                    rows);
}

std::string compared_years_section(const CompareLayout& layout) {
  const std::vector<Shown> list = shown_of(layout);
  std::vector<TextColumn> columns = {
      {layout.language == Language::sv ? "År" : "Year", Align::left}};
  for (const Shown& one : list) columns.push_back({layout.say(one.short_name)});
  Rows rows;
  for (const ComparedYear& year : nation_of(layout).years) {
    rows.push_back({fmt::format("{}", year.year)});
    for (const Shown& one : list) {
      rows.back().push_back(
          layout.signed_millions(*year.values[place_of(one.quantity)].difference));
    }
  }
  return heading(layout.say(say::years_heading)) + text_table(columns, rows);
}

}  // namespace finsam
