#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "quantity/rounded.hpp"
#include "report/allocations.hpp"
#include "report/number_text.hpp"
#include "report/text_layout.hpp"
#include "text/check_phrases.hpp"
#include "text/printable.hpp"

namespace finsam {
namespace {

namespace say = check_phrases;

using Rows = std::vector<std::vector<std::string>>;

constexpr std::size_t most_shown = 10;
constexpr int longest_name = 36;

std::int64_t whole(Money<double> amount) { return static_cast<std::int64_t>(amount.kr); }

std::string signed_number(Money<double> amount, Language language) {
  return signed_text(whole(amount), number_text(whole(amount), language));
}

std::string name_of(const AllocationSource& source, const ComparedAllocation& each) {
  return forbund_in(source.scenario.roster, each.published.year, each.published.forbund).name;
}

/// The mean of `count` amounts that are `sum` together [kr].
std::string mean_text(Money<double> sum, int count, Language language) {
  return count == 0 ? "" : number_text(rounded_symmetric(Wide{whole(sum)}, count), language);
}

std::string counts_text(const AllocationSource& source, Language language) {
  const AllocationCheck& check = source.check;
  const auto count = [](int number) { return fmt::format("{}", number); };
  const auto said = [&](Phrase phrase) { return std::string(phrase.in(language)); };
  Rows rows = {{said(say::rows_compared), count(check.compared)},
               {fmt::format(fmt::runtime(said(say::rows_agree)),
                            fmt::arg("tolerance", kronor_text(whole(source.tolerance), language))),
                count(check.agree)},
               {said(say::mean_off), mean_text(check.off, check.compared, language) + "\u00a0kr"},
               {said(say::sum_off), signed_number(check.difference, language) + "\u00a0kr"}};
  if (check.not_there > 0) rows.push_back({said(say::not_there), count(check.not_there)});
  if (check.not_published > 0) {
    rows.push_back({said(say::not_published), count(check.not_published)});
  }
  if (check.other_years > 0) rows.push_back({said(say::other_years), count(check.other_years)});
  const std::string table = text_table({{"", Align::left}, {""}}, rows);
  return table.substr(table.find_first_not_of('\n'));
}

std::string rules_text(const AllocationSource& source, Language language) {
  std::array<int, held_rule_count> count{};
  std::array<Money<double>, held_rule_count> off{};
  for (const ComparedAllocation& each : source.check.rows) {
    if (!each.difference) continue;
    const auto rule = static_cast<std::size_t>(each.rule);
    const Money<double> difference = *each.difference;
    ++count[rule];
    off[rule] = off[rule] + greater(difference, Money<double>{0.0} - difference);
  }
  Rows rows;
  for (std::size_t rule = 0; rule < count.size(); ++rule) {
    if (count[rule] == 0) continue;
    rows.push_back({std::string(say::rules[rule].in(language)), fmt::format("{}", count[rule]),
                    mean_text(off[rule], count[rule], language)});
  }
  return heading(std::string(say::by_rule_heading.in(language))) +
         text_table({{std::string(say::rule.in(language)), Align::left},
                     {std::string(say::amounts.in(language))},
                     {std::string(say::mean.in(language))}},
                    rows);
}

std::vector<std::string> worst_row(const AllocationSource& source, const ComparedAllocation& each,
                                   Language language) {
  const std::int64_t published = whole(each.published.amount);
  std::vector<std::string> row = {fmt::format("{}", each.published.year.number),
                                  shortened(name_of(source, each), longest_name),
                                  number_text(published, language)};
  if (!each.row) {
    row.insert(row.end(), {"", "", "", std::string(say::absent.in(language))});
    return row;
  }
  const std::int64_t difference = whole(*each.difference);
  row.insert(
      row.end(),
      {number_text(whole(each.row->state), language), signed_number(*each.difference, language),
       signed_text(difference, percent_text(difference, published, language)),
       std::string(say::rules[static_cast<std::size_t>(each.rule)].in(language))});
  return row;
}

std::string worst_text(const AllocationSource& source, Language language) {
  Rows rows;
  for (const ComparedAllocation& each : source.check.rows) {
    if (each.agrees || rows.size() == most_shown) break;
    rows.push_back(worst_row(source, each, language));
  }
  const std::string head = heading(std::string(say::worst_heading.in(language)));
  if (rows.empty()) return head + std::string(say::none_off.in(language)) + "\n";
  return head + text_table({{std::string(say::year.in(language)), Align::left},
                            {std::string(say::forbund.in(language)), Align::left},
                            {std::string(say::published.in(language))},
                            {std::string(say::simulated.in(language))},
                            {std::string(say::difference.in(language))},
                            {std::string(say::per_cent.in(language))},
                            {std::string(say::held_by.in(language)), Align::left}},
                           rows);
}

}  // namespace

std::string allocations_text(const AllocationSource& source, Language language, int width) {
  const bool passed = source.check.agree == static_cast<int>(source.check.rows.size());
  const std::string title =
      fmt::format(fmt::runtime(say::allocations_title.in(language)), fmt::arg("file", source.file));
  return printable(wrapped(title, width) + "\n" + counts_text(source, language) +
                       rules_text(source, language) + worst_text(source, language) + "\n" +
                       std::string((passed ? say::passed : say::failed).in(language)) + "\n",
                   "\n");
}

}  // namespace finsam
