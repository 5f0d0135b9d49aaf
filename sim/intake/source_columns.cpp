#include "intake/source_columns.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

#include "data/did_you_mean.hpp"
#include "data/plain_letters.hpp"
#include "data/quote.hpp"

namespace finsam {
namespace {

constexpr std::size_t most_named = 12;  // columns in a message

constexpr const char* statistic_names[] = {"ohalsa", "arbetsmarknadsstod", "ekonomiskt_bistand",
                                           "population_16_64"};
const std::vector<std::string> code_names = {"kommunkod", "kommun kod",        "kommunnr",
                                             "region",    "municipality code", "kod"};
const std::vector<std::string> year_names = {"year", "ar", "tid", "inkomstar"};

/// "kr" of "Ekonomiskt bistånd (kr)"; empty where no unit is given so.
std::string unit_in(const std::string& name) {
  const std::size_t begin = name.rfind('(');
  if (begin == name.npos || !name.ends_with(')')) return "";
  return name.substr(begin + 1, name.size() - begin - 2);
}

bool is_share(const std::string& name) {
  return plain_letters(name).starts_with("andel") || name.find('%') != name.npos;
}

class Search {
 public:
  Search(const SourceTable& table, const SourceChoice& choice, SourceErrors& errors)
      : table_(table), choice_(choice), errors_(errors) {}

  SourceColumns run() {
    find_code();
    find_year();
    find_chosen();
    return std::move(found_);
  }

 private:
  std::vector<std::string> names() const {
    std::vector<std::string> all;
    for (const SourceCell& cell : table_.header) all.push_back(cell.text);
    return all;
  }

  /// The column called `name`; an error where there is none, or several.
  std::size_t find(const std::string& name) {
    std::size_t found = no_column;
    for (std::size_t i = 0; i < table_.header.size(); ++i) {
      if (plain_letters(table_.header[i].text) != plain_letters(name)) continue;
      if (found != no_column) {
        errors_.error(table_.header[i].at, "a second column " + in_quotes(name))
            .also(table_.header[found].at.place, "the first one");
        return no_column;
      }
      found = i;
    }
    if (found == no_column) {
      const std::string meant = did_you_mean(name, names());
      errors_.error(
          place_of_header(),
          fmt::format("no column {}{}", in_quotes(name),
                      meant.empty() ? "; there are " + quoted_headings(table_.header) : meant));
    }
    return found;
  }

  /// The first column that has one of the usual names.
  std::size_t find_usual(const std::vector<std::string>& usual) const {
    for (const std::string& name : usual) {
      for (std::size_t i = 0; i < table_.header.size(); ++i) {
        if (plain_letters(table_.header[i].text) == name) return i;
      }
    }
    return no_column;
  }

  SourcePlace place_of_header() const {
    return table_.header.empty() ? SourcePlace{} : table_.header.front().at;
  }

  void find_code() {
    if (choice_.table) {
      found_.code = find(choice_.forbund);
      return;
    }
    found_.code = choice_.code.empty() ? find_usual(code_names) : find(choice_.code);
    if (found_.code == no_column && choice_.code.empty()) {
      errors_.error(place_of_header(),
                    "no column of municipality codes; name it with --column kommunkod=…");
    }
  }

  void find_chosen() {
    for (const ColumnChoice& each : choice_.columns.empty() ? usual_columns() : choice_.columns) {
      ChosenColumn chosen{each.target, {}};
      for (const std::string& source : each.sources) {
        const std::size_t column = find(source);
        if (column == no_column) continue;
        check_unit(table_.header[column]);
        chosen.sources.push_back(column);
      }
      found_.chosen.push_back(std::move(chosen));
    }
  }

  void find_year() {
    if (choice_.table && !choice_.table->by_year) return;
    found_.year = choice_.year.empty() ? find_usual(year_names) : find(choice_.year);
    const bool one_year = !choice_.only_year.empty();
    if (found_.year == no_column && !one_year && choice_.year.empty()) {
      errors_.error(place_of_header(),
                    "no column of years; name it with --column year=…, or write --year 2022 "
                    "where all of it is of one year");
    }
    if (found_.year != no_column && one_year) {
      errors_.error(table_.header[found_.year].at, in_quotes(table_.header[found_.year].text) +
                                                       " tells the years; leave out --year");
    }
  }

  /// The columns that already have the names of statistics.
  std::vector<ColumnChoice> usual_columns() {
    std::vector<ColumnChoice> found;
    for (const char* name : statistic_names) {
      for (const SourceCell& cell : table_.header) {
        if (cell.text == name) found.push_back({name, {name}});
      }
    }
    if (found.empty()) {
      errors_.error(place_of_header(),
                    fmt::format("no column is called {}; choose among {} with --column, for "
                                "example --column ohalsa=Sjukpenning",
                                fmt::join(statistic_names, ", "), quoted_headings(table_.header)));
    }
    return found;
  }

  void check_unit(const SourceCell& cell) {
    if (is_share(cell.text)) {
      errors_.error(cell.at, in_quotes(cell.text) + " holds shares; the model adds up numbers");
      return;
    }
    if (choice_.table) return;  // each column of amounts has a unit of its own
    const std::string unit = unit_in(cell.text);
    if (first_ && found_.unit != unit) {
      errors_.error(cell.at, fmt::format("{} and {} are of unlike units", in_quotes(first_->text),
                                         in_quotes(cell.text)));
      return;
    }
    if (!first_) first_ = &cell;
    found_.unit = unit;
  }

  const SourceTable& table_;
  const SourceChoice& choice_;
  SourceErrors& errors_;
  const SourceCell* first_ = nullptr;  // the first chosen column, whose unit the others must have
  SourceColumns found_;
};

}  // namespace

bool is_usual_code_name(const std::string& heading) {
  const std::string plain = plain_letters(heading);
  return std::find(code_names.begin(), code_names.end(), plain) != code_names.end();
}

std::string quoted_headings(const std::vector<SourceCell>& headings) {
  std::vector<std::string> quoted;
  for (const SourceCell& cell : headings) {
    if (quoted.size() == most_named) break;
    if (!cell.text.empty()) quoted.push_back(in_quotes(cell.text));
  }
  return fmt::format("{}{}", fmt::join(quoted, ", "), headings.size() > most_named ? " …" : "");
}

SourceColumns find_columns(const SourceTable& table, const SourceChoice& choice,
                           SourceErrors& errors) {
  return Search(table, choice, errors).run();
}

}  // namespace finsam
