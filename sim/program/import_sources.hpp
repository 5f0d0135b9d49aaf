#pragma once

#include <optional>
#include <string>
#include <tl/expected.hpp>

#include "finsam/provenance.hpp"
#include "finsam/scenario.hpp"
#include "intake/column_choice.hpp"
#include "intake/figure_table.hpp"
#include "program/exit_status.hpp"

namespace finsam {

struct Given;

/// What the manifest says of a new table.
struct SourceWords {
  std::string origin;
  std::string date;  ///< of the figures
  std::string unit;
  Status status = Status::unstated;
};

/// What a source says of itself, and over it what the command line does.
SourceWords described(const Given& given, SourceWords own);

/// What an import of statistics read, checked whole.
struct Imported {
  FigureTable table;
  SourceWords about;
};

/// What the command line takes from the source.
/// @return it, or what is wrong on the command line for this source
tl::expected<SourceChoice, std::string> choice_of(const Given& given);

/// Reads the source that the command line names, for the municipalities of `scenario`, and tells
/// everything that is wrong or doubtful in it.
/// @return what it read, or what the command ends with
tl::expected<Imported, ExitStatus> read_source(const Given& given, const SourceChoice& choice,
                                               const Scenario& scenario);

}  // namespace finsam
