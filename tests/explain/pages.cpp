#include "explain/pages.hpp"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "finsam/read_scenario.hpp"
#include "report/explain_values.hpp"
#include "report/json.hpp"
#include "report/tables.hpp"

namespace finsam::test {
namespace {

std::string key_of(const std::string& table, int year, const std::string& unit,
                   const std::string& column) {
  return fmt::format("{} {} {} {}", table, year, unit, column);
}

std::string code_of(const Roster& roster, const Subject& subject) {
  const auto index = static_cast<std::size_t>(subject.index);
  switch (subject.kind) {
    case SubjectKind::forbund:
      return roster.forbund[index].id;
    case SubjectKind::kommun:
      return roster.municipalities[index].code;
    case SubjectKind::region:
      return roster.lan[index].code;
    case SubjectKind::nation:
      break;
  }
  return "";
}

/// The text of an amount in a list or step, or empty.
std::string text_in(const std::vector<Amount>& amounts, const std::string& name) {
  for (const Amount& amount : amounts) {
    if (amount.name != name) continue;
    const auto* text = std::get_if<std::string>(&amount.value);
    return text ? *text : "";
  }
  return "";
}

/// Compares one page, amount by amount.
class Comparison {
 public:
  Comparison(const WholeRun& run, const Cells& cells, const Explanation& page, int& compared)
      : cells_(cells),
        page_(page),
        code_(code_of(run.scenario.roster, page.subject)),
        compared_(compared) {}

  std::string differences() {
    for (const Step& step : page_.steps) {
      std::vector<Amount> all = step.amounts;
      all.insert(all.end(), step.others.begin(), step.others.end());
      const std::string forbund = text_in(all, "forbund_id");
      for (const Amount& amount : all) compare(step, amount, forbund);
      for (const AmountList& list : step.lists) {
        for (const std::vector<Amount>& row : list.rows) compare_payer(step, row);
      }
    }
    return found_;
  }

 private:
  void expect(const Step& step, const Amount& amount, const std::string& table,
              const std::string& unit, const std::string& column) {
    const auto cell = cells_.find(table, page_.year.number, unit, column);
    if (!cell) return;
    ++compared_;
    const std::string own = cell_json(cell_of(amount.value));
    if (own == *cell) return;
    found_ += fmt::format("{} {} {} {}: {} {} is {}, in {} it is {}\n",
                          static_cast<int>(page_.subject.kind), code_, page_.year.number, step.id,
                          amount.name, amount.name == column ? "" : column, own, table, *cell);
  }

  void compare(const Step& step, const Amount& amount, const std::string& forbund) {
    const std::string& name = amount.name;
    if (page_.subject.kind == SubjectKind::nation) {
      expect(step, amount, "nation_year", "", name);
      return;
    }
    if (page_.subject.kind == SubjectKind::forbund &&
        cells_.find("forbund_year", page_.year.number, code_, name)) {
      expect(step, amount, "forbund_year", code_, name);
      return;
    }
    if (name.starts_with("forbund_") && !forbund.empty()) {
      expect(step, amount, "forbund_year", forbund, name.substr(8));
    }
    if (name == "contribution") {
      const bool kommun = page_.subject.kind == SubjectKind::kommun;
      expect(step, amount, kommun ? "municipality_year" : "region_year", code_ + "@" + forbund,
             name);
    }
    expect(step, amount, "nation_year", "", name.starts_with("nation_") ? name.substr(7) : name);
  }

  /// A row of a list of those who pay to the förbund of the page.
  void compare_payer(const Step& step, const std::vector<Amount>& row) {
    const std::string kommun = text_in(row, "kommunkod");
    const std::string lan = text_in(row, "lanskod");
    for (const Amount& amount : row) {
      if (amount.name != "contribution" || page_.subject.kind != SubjectKind::forbund) continue;
      expect(step, amount, kommun.empty() ? "region_year" : "municipality_year",
             (kommun.empty() ? lan : kommun) + "@" + code_, "contribution");
    }
  }

  const Cells& cells_;
  const Explanation& page_;
  std::string code_;
  int& compared_;
  std::string found_;
};

}  // namespace

WholeRun run_of(const std::string& file,
                const std::vector<std::pair<std::string, std::string>>& settings) {
  ReadOptions options;
  options.settings = settings;
  Reading reading = read_scenario(file, options);
  if (!reading.scenario) {
    for (const Diagnostic& one : reading.diagnostics.all()) ADD_FAILURE() << to_text(one);
    return {};
  }
  auto results = run(*reading.scenario);
  if (!results) {
    ADD_FAILURE() << file << ": " << results.error().what;
    return {};
  }
  return {*reading.scenario, *results};
}

std::vector<Subject> all_subjects(const Roster& roster, Year year) {
  std::vector<Subject> all = {{SubjectKind::nation, -1}};
  const auto add = [&](SubjectKind kind, std::size_t count) {
    for (std::size_t i = 0; i < count; ++i) all.push_back({kind, static_cast<int>(i)});
  };
  for (const int forbund : order_in(roster, year)) all.push_back({SubjectKind::forbund, forbund});
  if (const RosterChange* change = change_in(roster, year)) {
    for (const int forbund : change->dissolved) all.push_back({SubjectKind::forbund, forbund});
  }
  add(SubjectKind::kommun, roster.municipalities.size());
  add(SubjectKind::region, roster.lan.size());
  return all;
}

Cells::Cells(const WholeRun& run) {
  for (const Table& table : result_tables(run.scenario, run.results)) {
    for (const std::vector<Cell>& row : table.rows) {
      const int year = static_cast<int>(std::get<std::int64_t>(row[0]));
      std::string unit = table.name == "nation_year" ? "" : std::get<std::string>(row[1]);
      if (table.columns[3] == "forbund_id") unit += "@" + std::get<std::string>(row[3]);
      for (std::size_t i = 1; i < row.size(); ++i) {
        cells_[key_of(table.name, year, unit, table.columns[i])] = cell_json(row[i]);
      }
    }
  }
}

std::optional<std::string> Cells::find(const std::string& table, int year, const std::string& unit,
                                       const std::string& column) const {
  const auto found = cells_.find(key_of(table, year, unit, column));
  if (found == cells_.end()) return std::nullopt;
  return found->second;
}

std::string differences(const WholeRun& run, const Cells& cells, const Explanation& page,
                        int& compared) {
  return Comparison(run, cells, page, compared).differences();
}

std::set<std::string> numbers_in(const std::string& text, Language language) {
  std::string plain;  // one byte per mark: ~ for a no-break space, - for a minus sign
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text.compare(i, 2, "\u00a0") == 0) {
      plain += '~';
      i += 1;
    } else if (text.compare(i, 3, "\u2212") == 0) {
      plain += '-';
      i += 2;
    } else {
      plain += text[i];
    }
  }
  const char point = language == Language::sv ? ',' : '.';
  const char group = language == Language::sv ? '~' : ',';
  const auto digit = [&](std::size_t at) {
    return at < plain.size() && plain[at] >= '0' && plain[at] <= '9';
  };
  std::set<std::string> numbers;
  for (std::size_t i = 0; i < plain.size(); ++i) {
    if (!digit(i)) continue;
    std::string number = i > 0 && plain[i - 1] == '-' ? "-" : "";
    bool decimals = false;
    for (; i < plain.size(); ++i) {
      if (digit(i)) {
        number += plain[i];
      } else if (plain[i] == group && digit(i + 1) && digit(i + 2) && digit(i + 3) &&
                 !digit(i + 4)) {
        continue;
      } else if (plain[i] == point && !decimals && digit(i + 1)) {
        number += '.';
        decimals = true;
      } else {
        break;
      }
    }
    while (decimals && number.back() == '0') number.pop_back();
    if (number.back() == '.') number.pop_back();
    numbers.insert(number);
  }
  return numbers;
}

}  // namespace finsam::test
