#include "intake/source_table.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

#include "data/did_you_mean.hpp"
#include "data/plain_letters.hpp"
#include "data/quote.hpp"
#include "data/row_cells.hpp"

namespace finsam {
namespace {

constexpr std::size_t none = static_cast<std::size_t>(-1);

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

/// A chosen column: where its sources stand.
struct Chosen {
  std::string target;
  std::vector<std::size_t> sources;
};

class Reading {
 public:
  Reading(const SourceTable& table, const SourceChoice& choice, SourceErrors& errors)
      : table_(table), choice_(choice), errors_(errors) {}

  TableFigures read() {
    find_columns();
    if (errors_.count() > 0) return {};
    const std::size_t end = row_after_last_code();
    for (std::size_t i = 0; i < end; ++i) take_row(table_.rows[i]);
    return std::move(taken_);
  }

 private:
  std::vector<std::string> names() const {
    std::vector<std::string> all;
    for (const SourceCell& cell : table_.header) all.push_back(cell.text);
    return all;
  }

  /// The column called `name`; an error where there is none, or several.
  std::size_t find(const std::string& name) {
    std::size_t found = none;
    for (std::size_t i = 0; i < table_.header.size(); ++i) {
      if (plain_letters(table_.header[i].text) != plain_letters(name)) continue;
      if (found != none) {
        errors_.error(table_.header[i].at, "a second column " + in_quotes(name))
            .also(table_.header[found].at.place, "the first one");
        return none;
      }
      found = i;
    }
    if (found == none) {
      errors_.error(place_of_header(),
                    fmt::format("no column {}{}", in_quotes(name), did_you_mean(name, names())));
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
    return none;
  }

  SourcePlace place_of_header() const {
    return table_.header.empty() ? SourcePlace{} : table_.header.front().at;
  }

  void find_columns() {
    code_ = choice_.code.empty() ? find_usual(code_names) : find(choice_.code);
    if (code_ == none && choice_.code.empty()) {
      errors_.error(place_of_header(),
                    "no column of municipality codes; name it with --column kommunkod=…");
    }
    if (!choice_.year.empty()) {
      year_ = find(choice_.year);
    } else if (choice_.only_year.empty()) {
      year_ = find_usual(year_names);
      if (year_ == none) {
        errors_.error(place_of_header(),
                      "no column of years; name it with --column year=…, or write --year 2022 "
                      "where all of it is of one year");
      }
    }
    for (const ColumnChoice& each : choice_.columns.empty() ? usual_columns() : choice_.columns) {
      Chosen chosen{each.target, {}};
      for (const std::string& source : each.sources) {
        const std::size_t column = find(source);
        if (column == none) continue;
        check_unit(table_.header[column]);
        chosen.sources.push_back(column);
      }
      chosen_.push_back(std::move(chosen));
      taken_.columns.push_back(each.target);
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
                    fmt::format("no column is called {}; choose columns with --column, for example "
                                "--column ohalsa=Sjukpenning",
                                fmt::join(statistic_names, ", ")));
    }
    return found;
  }

  void check_unit(const SourceCell& cell) {
    if (is_share(cell.text)) {
      errors_.error(cell.at, in_quotes(cell.text) + " holds shares; the model adds up numbers");
      return;
    }
    const std::string unit = unit_in(cell.text);
    if (first_ && taken_.unit != unit) {
      errors_.error(cell.at, fmt::format("{} and {} are of unlike units", in_quotes(first_->text),
                                         in_quotes(cell.text)));
      return;
    }
    if (!first_) first_ = &cell;
    taken_.unit = unit;
  }

  static std::string text_at(const std::vector<SourceCell>& row, std::size_t column) {
    return column < row.size() ? row[column].text : "";
  }

  /// Below the last row with a code stand notes.
  std::size_t row_after_last_code() const {
    std::size_t end = table_.rows.size();
    const auto has_code = [&](const std::vector<SourceCell>& row) {
      return text_at(row, code_).find_first_of("0123456789") == 0;
    };
    while (end > 0 && !has_code(table_.rows[end - 1])) --end;
    return end;
  }

  void take_row(const std::vector<SourceCell>& row) {
    const std::string written = text_at(row, code_);
    std::string code = written.substr(0, written.find(' '));
    if (code.size() == 3 && row[code_].is_number) code.insert(0, "0");
    const bool is_county = code.size() == 2 && !wrong_code(code, 2);
    if (is_county || plain_letters(written) == "riket") return;
    if (const auto wrong = wrong_code(code, 4)) {
      const SourcePlace at = code_ < row.size() ? row[code_].at : SourcePlace{};
      errors_.error(at, *wrong);
      return;
    }
    const std::string year = year_ == none ? choice_.only_year : text_at(row, year_);
    for (const Chosen& chosen : chosen_) take_sum(row, chosen, code, year);
  }

  void take_sum(const std::vector<SourceCell>& row, const Chosen& chosen, const std::string& code,
                const std::string& year) {
    Figure figure{code, year, chosen.target, 0, {}};
    for (const std::size_t column : chosen.sources) {
      const auto value = parse_figure(text_at(row, column));
      if (column < row.size() && figure.at.place.file.empty()) figure.at = row[column].at;
      if (!value) {
        errors_.error(row[column].at,
                      fmt::format("{}: {}", table_.header[column].text, value.error()));
        continue;  // counts as there, so that it is not told as missing too
      }
      if (!*value) {
        figure.millionths.reset();
        break;
      }
      *figure.millionths += **value;
    }
    taken_.figures.push_back(std::move(figure));
  }

  const SourceTable& table_;
  const SourceChoice& choice_;
  SourceErrors& errors_;
  std::size_t code_ = none;
  std::size_t year_ = none;
  std::vector<Chosen> chosen_;
  const SourceCell* first_ = nullptr;  // the first chosen column, whose unit the others must have
  TableFigures taken_;
};

}  // namespace

TableFigures figures_of(const SourceTable& table, const SourceChoice& choice,
                        SourceErrors& errors) {
  return Reading(table, choice, errors).read();
}

}  // namespace finsam
