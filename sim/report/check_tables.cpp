#include "report/check_tables.hpp"

#include <fmt/format.h>

#include <cmath>

#include "report/check_details.hpp"
#include "report/junit.hpp"

namespace finsam {
namespace {

constexpr double million = 1e6;

Cell hundredths_cell(double size) { return Hundredths{std::llround(size * 100.0)}; }

}  // namespace

Cell size_cell(std::optional<double> size, FigureUnit unit) {
  if (!size) return {};
  if (unit == FigureUnit::share) return hundredths_cell(*size / 1e4);
  const double value = unit == FigureUnit::kronor ? *size : *size / million;
  const bool whole = value == std::floor(value);
  return whole ? Cell{static_cast<std::int64_t>(value)} : hundredths_cell(value);
}

const char* unit_word(FigureUnit unit) {
  constexpr const char* words[] = {"kr", "per cent", "number"};
  return words[static_cast<std::size_t>(unit)];
}

namespace {

std::vector<Cell> figure_row(const CheckedFigure& checked) {
  const PublishedFigure& figure = *checked.figure;
  const FigureUnit unit = figure.published.unit;
  const Deviation* deviation = checked.deviation;
  return {checked.file->file,
          std::int64_t{figure.year.number},
          figure.quantity,
          word_of(figure.kind),
          unit_word(unit),
          size_cell(figure.published.size, unit),
          size_cell(checked.simulated, unit),
          size_cell(checked.difference, unit),
          size_cell(figure.tolerance.size, unit),
          word_of(checked.verdict),
          figure.formula_text,
          figure.because,
          figure.source,
          deviation ? Cell{deviation->what + " " + deviation->why} : Cell{},
          deviation ? Cell{date_text(deviation->until)} : Cell{}};
}

Table figures_table(const CheckSource& source) {
  Table table{"figures",
              {"file", "year", "quantity", "kind", "unit", "published", "simulated", "difference",
               "tolerance", "verdict", "of", "because", "source", "deviation", "deviation_until"},
              {}};
  for (const CheckedFigure& each : source.figures) table.rows.push_back(figure_row(each));
  return table;
}

Table counts_table(const CheckSource& source) {
  Table table{"counts", {"kind", "figures", "agree", "explained", "wrong"}, {}};
  const CheckCounts counts = counts_of(source.figures);
  for (const FigureKind kind : {FigureKind::predicted, FigureKind::input, FigureKind::fitted}) {
    table.rows.push_back({word_of(kind), std::int64_t{counts.of(kind)},
                          std::int64_t{counts.of(kind, Verdict::agrees)},
                          std::int64_t{counts.of(kind, Verdict::explained)},
                          std::int64_t{counts.failing(kind)}});
  }
  return table;
}

Table not_checked_table(const CheckSource& source) {
  Table table{"not_checked", {"year", "quantity", "why"}, {}};
  const auto add = [&](const RecordRow& row, const Cell& why) {
    table.rows.push_back({std::int64_t{row.year.number}, row.quantity, why});
  };
  for (const RecordRow* row : source.coverage.uncovered) add(*row, {});
  for (const RowsNotChecked& reason : source.coverage.not_checked) {
    for (const RecordRow* row : reason.rows) add(*row, reason.why);
  }
  return table;
}

std::string name_of(Year year, const std::string& quantity) {
  return fmt::format("{} {}", year.number, quantity);
}

/// "published 2.07 Mkr, simulated 8.61 Mkr", and the details.
std::string output_of(const CheckedFigure& checked, Date today, Language language) {
  const Measured& like = checked.figure->published;
  std::string text = size_text(like.size, like, language);
  if (checked.simulated) text += " | " + size_text(*checked.simulated, like, language);
  for (const std::string& line : check_details(checked, today, language)) text += "\n" + line;
  return text;
}

}  // namespace

std::array<Table, 3> check_tables(const CheckSource& source) {
  return {figures_table(source), counts_table(source), not_checked_table(source)};
}

std::string check_junit(const CheckSource& source, Language language) {
  std::vector<JUnitCase> cases;
  for (const CheckedFigure& each : source.figures) {
    const std::string output = output_of(each, source.today, language);
    cases.push_back({each.file->file, name_of(each.figure->year, each.figure->quantity),
                     fails(each.verdict) ? std::string(word_of(each.verdict)) + ": " + output : "",
                     fails(each.verdict) ? "" : output});
  }
  for (const RecordRow* row : source.coverage.uncovered) {
    cases.push_back(
        {row->place.file, name_of(row->year, row->quantity), "neither a check nor a reason", ""});
  }
  return junit_xml("finsam check " + source.path, cases);
}

}  // namespace finsam
