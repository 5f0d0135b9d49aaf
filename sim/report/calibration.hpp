#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "analysis/fit.hpp"
#include "finsam/description.hpp"
#include "finsam/table.hpp"
#include "report/term_text.hpp"
#include "text/language.hpp"

namespace finsam {

/// What the scenario itself has in a stretch of years.
struct ValueBefore {
  Year first;
  Year last;
  std::string written;         ///< as one would write it in a scenario
  std::optional<double> size;  ///< the same as a size; where it is one
};

/// A parameter that was fitted. Sizes are in kronor, millionths or a count.
struct CalibratedParameter {
  std::string key;
  const Description* description = nullptr;  ///< never null
  std::vector<ValueBefore> before;           ///< in the order of the years; empty: not given
  std::string fitted;                        ///< as one would write it in a scenario
  std::optional<Unknown> range;              ///< that was searched
  double value = 0.0;                        ///< found in it
  FittingRange fits;                         ///< where the figures fit as well
  std::vector<std::string> choices;          ///< that were tried; where there is no range
};

/// A figure before and after.
struct CalibratedFigure {
  const PublishedFigure* figure = nullptr;
  bool chosen = false;  ///< to be fitted to; the others judge
  std::optional<double> before;
  std::optional<double> fitted;
  bool moves = true;  ///< whether some parameter moves it; of one that was chosen
};

/// One way to choose, with the least loss that it gives.
struct CalibratedChoice {
  std::vector<std::string> values;  ///< of the parameters with choices, in order
  double loss = 0.0;
  bool fits_as_well = false;  ///< as the best one does, which fits as well as itself
};

/// What a calibration came to.
struct Calibration {
  std::string title;     ///< of the check file
  std::string scenario;  ///< path
  std::vector<CalibratedParameter> parameters;
  std::vector<CalibratedFigure> figures;  ///< in the order of the check file
  std::vector<Alike> alike;               ///< indices into `parameters`
  std::vector<CalibratedChoice> choices;  ///< the best first
  int evaluations = 0;
};

/// How near a run comes to the figures of one kind.
struct Nearness {
  int figures = 0;
  int within = 0;  ///< their tolerance
  int nearer = 0;  ///< than before
  int farther = 0;
  double loss = 0.0;
};

/// Of the figures chosen or of the others, before or after.
Nearness nearness(const Calibration& calibration, bool chosen, bool after);

/// Whether the chosen figures are farther off with the fitted values than with the scenario's own.
bool is_worse_than_before(const Calibration& calibration);

/// A value of a parameter with a range.
std::string written_parameter(const CalibratedParameter& parameter, double value, TermStyle style);

/// What the scenario has, "80 %", or with the years where it changes: "80 % 2016, 75 % 2017–2020".
std::string written_before(const CalibratedParameter& parameter, TermStyle style);

/// A larger loss is not written out.
inline constexpr double largest_loss_shown = 1e12;

/// A loss to the tenth, in hundredths as all cells with decimals; empty where it is infinite or
/// larger than is shown.
Cell loss_cell(double loss);

/// A calibration for the terminal. Control characters are written out.
std::string calibration_text(const Calibration& calibration, Language language, int width);

/// The same as tables: `figures`, `parameters`, `choices` and `alike`.
std::array<Table, 4> calibration_tables(const Calibration& calibration);

}  // namespace finsam
