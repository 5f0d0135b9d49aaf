#pragma once

#include <string>
#include <tl/expected.hpp>
#include <vector>

#include "finsam/diagnostic.hpp"
#include "finsam/provenance.hpp"
#include "finsam/scenario.hpp"
#include "intake/column_choice.hpp"
#include "intake/figure.hpp"

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
