#include "report/cells.hpp"

#include "quantity/rounded.hpp"

namespace finsam {
namespace {

Wide grid_units(double value) { return static_cast<std::int64_t>(value * grid_per_krona); }

}  // namespace

Cell whole_cell(Money<double> amount) { return static_cast<std::int64_t>(amount.kr); }

Cell whole_cell(std::optional<Money<double>> amount) {
  return amount ? whole_cell(*amount) : Cell{};
}

Cell grid_cell(double value) {
  return Hundredths{rounded_ratio(100 * grid_units(value), Wide{1024})};
}

Cell ratio_cell(double numerator, double denominator) {
  if (denominator == 0.0) return {};
  return Hundredths{rounded_ratio(100 * grid_units(numerator), grid_units(denominator))};
}

}  // namespace finsam
