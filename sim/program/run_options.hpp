#pragma once

#include <optional>
#include <string>
#include <tl/expected.hpp>
#include <utility>
#include <vector>

#include "finsam/quantity/year.hpp"
#include "text/language.hpp"

namespace finsam {

enum class OutputFormat { csv, json };

/// What `finsam run` was asked to do.
struct RunOptions {
  bool help = false;
  std::string scenario;
  std::vector<std::pair<std::string, std::string>> settings;  ///< key and value, as given
  std::optional<std::pair<Year, Year>> years;
  std::optional<std::string> out;
  std::optional<OutputFormat> format;  ///< empty: a summary; with `out` or a table, csv
  std::string table = "forbund_year";  ///< the table for standard output
  bool excel = false;
  bool force = false;
  bool quiet = false;
  Language language = Language::en;
};

/// Reads the arguments after `finsam run`.
/// @return the options, or one line that says what is wrong and what to write instead
tl::expected<RunOptions, std::string> parse_run_options(const std::vector<std::string>& arguments);

}  // namespace finsam
