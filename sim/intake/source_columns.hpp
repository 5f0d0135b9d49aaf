#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "intake/source_table.hpp"

namespace finsam {

inline constexpr std::size_t no_column = static_cast<std::size_t>(-1);

/// A column of the new table: where its sources stand.
struct ChosenColumn {
  std::string target;
  std::vector<std::size_t> sources;
};

/// Where the columns of a table stand that a choice names.
struct SourceColumns {
  std::size_t code = no_column;  ///< municipality codes; in a table by förbund, their names
  std::size_t year = no_column;  ///< none where the table has no years, or all of it is of one
  std::vector<ChosenColumn> chosen;
  std::string unit;  ///< that their names tell; by förbund each column has its own
};

/// Whether municipality codes often stand under this heading: "Kommunkod".
bool is_usual_code_name(const std::string& heading);

/// The first headings of a table, for a message: "Kommunkod", "Kommun".
std::string quoted_headings(const std::vector<SourceCell>& headings);

/// Finds them; what is not there or does not fit is an error at its name.
SourceColumns find_columns(const SourceTable& table, const SourceChoice& choice,
                           SourceErrors& errors);

}  // namespace finsam
