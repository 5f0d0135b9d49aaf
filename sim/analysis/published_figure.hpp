#pragma once
// Published figures, and what is said of them beside: the files of scenarios/published as values.

#include <compare>
#include <optional>
#include <string>
#include <vector>

#include "analysis/formula.hpp"
#include "finsam/source_lines.hpp"

namespace finsam {

enum class FigureUnit { kronor, share, number };

/// The size of a figure, exactly: kronor, or millionths of a share or number.
struct Measured {
  FigureUnit unit = FigureUnit::number;
  double size = 0.0;
  friend bool operator==(const Measured&, const Measured&) = default;
};

/// A day of the calendar.
struct Date {
  int year = 0;
  int month = 0;
  int day = 0;
  friend auto operator<=>(const Date&, const Date&) = default;
};

/// A row of the public record.
struct RecordRow {
  Year year;
  std::string quantity;
  Measured value;
  Place place;
};

/// What a run's agreement with a figure tells of the model.
enum class FigureKind {
  predicted,  ///< a hit
  input,      ///< nothing: the scenario's own input says so
  fitted,     ///< little: an assumption was chosen so that it agrees
};

/// A figure of the record, and what it is compared with.
struct PublishedFigure {
  Year year;
  std::string quantity;
  FigureKind kind = FigureKind::predicted;
  Formula formula;
  std::string formula_text;
  Place formula_place;
  Measured published;
  Measured tolerance;
  std::string because;  ///< why that tolerance: "exact", "rounding", or in words
  std::string source;
  std::string note;
  Place place;  ///< in its check file
};

/// Rows of the record that are not compared with anything.
struct NotChecked {
  Year first;
  Year last;
  std::vector<std::string> quantities;
  std::string why;
  Place place;
};

/// One file of checks.
struct CheckFile {
  std::string file;
  std::string title;
  std::string scenario;  ///< path; empty where no figure needs one
  Place scenario_place;
  std::string record;  ///< path of the table whose rows it answers for; may be empty
  Place record_place;
  std::vector<PublishedFigure> figures;
  std::vector<NotChecked> not_checked;
};

/// A known difference between a figure and the run: for how long it is accepted, and how large.
struct Deviation {
  Year year;
  std::string quantity;
  std::string file;  ///< name of the check file; empty: any
  Measured at_most;  ///< the largest difference, with its sign: simulated less published
  std::string what;
  std::string why;
  Date since;
  Date until;  ///< the last day
  Place place;
};

}  // namespace finsam
