#include "report/calibration.hpp"

#include <cmath>

#include "report/check_source.hpp"
#include "report/check_tables.hpp"

namespace finsam {
namespace {

Cell text_or_empty(std::string text) { return text.empty() ? Cell{} : Cell{std::move(text)}; }

Table figures_table(const Calibration& calibration) {
  Table table{"figures",
              {"year", "quantity", "kind", "fitted_to", "unit", "published", "before", "fitted",
               "tolerance", "within_before", "within", "moves"},
              {}};
  for (const CalibratedFigure& each : calibration.figures) {
    const PublishedFigure& figure = *each.figure;
    const FigureUnit unit = figure.published.unit;
    table.rows.push_back({std::int64_t{figure.year.number}, figure.quantity, word_of(figure.kind),
                          each.chosen, unit_word(unit), size_cell(figure.published.size, unit),
                          size_cell(each.before, unit), size_cell(each.fitted, unit),
                          size_cell(figure.tolerance.size, unit), is_within(figure, each.before),
                          is_within(figure, each.fitted), each.chosen ? Cell{each.moves} : Cell{}});
  }
  return table;
}

Table parameters_table(const Calibration& calibration) {
  Table table{"parameters",
              {"key", "before", "fitted", "fits_from", "fits_to", "searched_from", "searched_to"},
              {}};
  for (const CalibratedParameter& each : calibration.parameters) {
    const auto size = [&](double value) -> Cell {
      if (!each.range) return {};
      return written_parameter(each, value, TermStyle::scenario);
    };
    table.rows.push_back({each.key, text_or_empty(written_before(each, TermStyle::scenario)),
                          each.fitted, size(each.fits.low), size(each.fits.high),
                          size(each.range ? each.range->low : 0.0),
                          size(each.range ? each.range->high : 0.0)});
  }
  return table;
}

Table choices_table(const Calibration& calibration) {
  Table table{"choices", {}, {}};
  for (const CalibratedParameter& each : calibration.parameters) {
    if (!each.range) table.columns.push_back(each.key);
  }
  table.columns.emplace_back("loss");
  table.columns.emplace_back("fits_as_well");
  for (const CalibratedChoice& choice : calibration.choices) {
    std::vector<Cell> row(choice.values.begin(), choice.values.end());
    row.push_back(loss_cell(choice.loss));
    row.emplace_back(choice.fits_as_well);
    table.rows.push_back(std::move(row));
  }
  return table;
}

Table alike_table(const Calibration& calibration) {
  Table table{"alike", {"one", "other", "same_way"}, {}};
  for (const Alike& pair : calibration.alike) {
    table.rows.push_back({calibration.parameters[pair.one].key,
                          calibration.parameters[pair.other].key, pair.same_way});
  }
  return table;
}

}  // namespace

std::string written_parameter(const CalibratedParameter& parameter, double value, TermStyle style) {
  switch (parameter.description->kind) {
    case Kind::amount:
      return term_text(*parameter.description, Money<double>{value}, style);
    case Kind::share:
      return term_text(*parameter.description, Share<double>{value}, style);
    default:
      return term_text(*parameter.description, static_cast<int>(std::lround(value)), style);
  }
}

std::string written_before(const CalibratedParameter& parameter, TermStyle style) {
  std::vector<TermSpan> spans;
  for (const ValueBefore& each : parameter.before) {
    const bool has_size = parameter.range && each.size;
    spans.push_back({each.first, each.last,
                     has_size ? written_parameter(parameter, *each.size, style) : each.written});
  }
  return spans_text(spans);
}

Cell loss_cell(double loss) {
  if (!(loss <= largest_loss_shown)) return {};
  return Hundredths{std::llround(loss * 10.0) * 10};
}

Nearness nearness(const Calibration& calibration, bool chosen, bool after) {
  Nearness near;
  Figures figures;
  SimulatedFigures simulated;
  for (const CalibratedFigure& each : calibration.figures) {
    if (each.chosen != chosen) continue;
    figures.push_back(each.figure);
    simulated.push_back(after ? each.fitted : each.before);
    ++near.figures;
    near.within += is_within(*each.figure, simulated.back());
    if (!each.before || !each.fitted) continue;
    const double published = each.figure->published.size;
    const double was_off = std::abs(*each.before - published);
    const double is_off = std::abs(*each.fitted - published);
    near.nearer += is_off < was_off;
    near.farther += is_off > was_off;
  }
  near.loss = loss_of(figures, simulated);
  return near;
}

bool is_worse_than_before(const Calibration& calibration) {
  return nearness(calibration, true, true).loss > nearness(calibration, true, false).loss;
}

std::array<Table, 4> calibration_tables(const Calibration& calibration) {
  return {figures_table(calibration), parameters_table(calibration), choices_table(calibration),
          alike_table(calibration)};
}

}  // namespace finsam
