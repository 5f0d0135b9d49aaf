#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <filesystem>

#include "data/located_text.hpp"
#include "data/read_file.hpp"
#include "intake/source_table.hpp"
#include "intake/workbook.hpp"
#include "program/given.hpp"
#include "program/source_figures.hpp"

namespace finsam {

std::string file_names(const std::vector<std::string>& files) {
  std::vector<std::string> names;
  names.reserve(files.size());
  for (const std::string& file : files) {
    names.push_back(std::filesystem::path(file).filename().string());
  }
  return fmt::format("{}", fmt::join(names, ", "));
}

std::optional<SourceTable> read_table(const Given& given, const SourceChoice& choice,
                                      const std::string& file, Diagnostics& found) {
  if (given.arguments.front() == "csv") {
    const auto text = open_table("", file, file, {file, 0, 0}, found);
    return text ? csv_source(*text, found) : std::nullopt;
  }
  const auto bytes = read_file(file, largest_table);
  SourceErrors errors(file, found);
  if (!bytes) {
    errors.error_at("", bytes.error());
    return std::nullopt;
  }
  const auto sheets = read_workbook(*bytes, errors);
  if (!sheets) return std::nullopt;
  return find_table(*sheets, choice, given.text("sheet").value_or(""), errors);
}

namespace {

/// Puts the figures of another file to those of the files before it. Columns are chosen by the same
/// names in all of them, so the unit is the same too.
void add(SourceFigures& all, const TableFigures& more) {
  all.unit = more.unit;
  for (const std::string& column : more.columns) {
    if (std::find(all.columns.begin(), all.columns.end(), column) == all.columns.end()) {
      all.columns.push_back(column);
    }
  }
  all.figures.insert(all.figures.end(), more.figures.begin(), more.figures.end());
}

}  // namespace

SourceFigures read_tables(const Given& given, const SourceChoice& choice, Diagnostics& found) {
  SourceFigures taken;
  for (const std::string& file : given.texts("file")) {
    const auto table = read_table(given, choice, file, found);
    if (!table) continue;
    SourceErrors errors(file, found);
    add(taken, figures_of(*table, choice, errors));
  }
  taken.origin = file_names(given.texts("file"));
  return taken;
}

}  // namespace finsam
