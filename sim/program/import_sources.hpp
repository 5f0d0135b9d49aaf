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

/// What an import read, checked whole.
struct Imported {
  FigureTable table;
  std::string origin;  ///< where it comes from, for the manifest
  std::string date;    ///< of the figures
  std::string unit;
  Status status = Status::unstated;
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
