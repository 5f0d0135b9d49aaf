#pragma once

#include <string>
#include <tl/expected.hpp>
#include <vector>

#include "finsam/diagnostic.hpp"
#include "finsam/provenance.hpp"
#include "finsam/scenario.hpp"
#include "intake/column_choice.hpp"
#include "intake/figure.hpp"
#include "intake/source_table.hpp"

namespace finsam {

struct Given;

inline constexpr const char* kolada_population = "N01713";  // inhabitants aged 16–64

/// What a source gives before it is put together.
struct SourceFigures {
  std::vector<Figure> figures;
  std::string origin;
  std::string unit;
  Status status = Status::unstated;
  std::vector<std::string> columns;  ///< of the statistics table, each once
};

/// A file of the command line as a table: CSV, or the sheet of a workbook that has the headings.
/// @return empty where it is none; why stands in `found`
std::optional<SourceTable> read_table(const Given& given, const SourceChoice& choice,
                                      const std::string& file, Diagnostics& found);

/// The files without their folders: "a.csv, b.csv".
std::string file_names(const std::vector<std::string>& files);

/// Reads the files that the command line names as tables whose columns are chosen by name: CSV or
/// workbooks. What is wrong in them goes to `found`.
SourceFigures read_tables(const Given& given, const SourceChoice& choice, Diagnostics& found);

/// Reads answers of SCB or Kolada, from files or, with --fetch, from the service. What is wrong in
/// them goes to `found`.
/// @return the figures, or why there was no answer
tl::expected<SourceFigures, std::string> read_service(const Given& given,
                                                      const SourceChoice& choice,
                                                      const Scenario& scenario, Diagnostics& found);

}  // namespace finsam
