#pragma once

#include <optional>
#include <string>
#include <tl/expected.hpp>
#include <utility>
#include <vector>

#include "finsam/quantity/year.hpp"
#include "program/given.hpp"
#include "text/language.hpp"

namespace finsam {

enum class OutputFormat { csv, json };

/// What `finsam run` was asked to do.
struct RunOptions {
  std::string scenario;
  std::optional<std::string> of_sweep;  ///< a case of a sweep, in place of a scenario
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

/// `finsam run` as the table of commands has it, but for what it does.
Command run_description();

/// What the command line asks for.
/// @return the options, or one line that says which of them contradict each other
tl::expected<RunOptions, std::string> run_options(const Given& given);

}  // namespace finsam
