#include "data/manifest.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>

#include "data/csv.hpp"
#include "data/quote.hpp"
#include "data/read_file.hpp"
#include "data/sha256.hpp"
#include "data/statuses.hpp"

namespace finsam {
namespace {

/// Warns once, however many tables stand beside the manifest.
void warn(const Place& place, const std::string& what, Diagnostics& diagnostics) {
  const auto same = [&](const Diagnostic& d) {
    return d.place.file == place.file && d.place.line == place.line && d.what == what;
  };
  const auto& all = diagnostics.all();
  if (std::none_of(all.begin(), all.end(), same)) diagnostics.warning(place, "", what);
}

std::optional<CsvTable> read_manifest(const std::string& path, Diagnostics& diagnostics) {
  const auto bytes = read_file(path, largest_table);
  Diagnostics problems;
  std::optional<CsvTable> table;
  if (!bytes) {
    problems.error({path, 0, 0}, "", bytes.error());
  } else {
    diagnostics.sources().keep(path, *bytes, LineEnd::any);
    const LocatedText text{"", path, *bytes, {path, 1, 1}, std::nullopt};
    TableErrors errors(text, problems);
    table = read_csv(text, {{"file", "origin", "date", "unit", "status", "sha256"}}, errors);
  }
  for (const Diagnostic& problem : problems.all()) {
    warn(problem.place, "the manifest is not understood: " + problem.what, diagnostics);
  }
  return table;
}

ManifestLine line_of(const CsvTable& table, const CsvRow& row, const std::string& manifest,
                     Diagnostics& diagnostics) {
  const auto cell = [&](std::string_view name) -> const CsvCell& {
    return row.cells[static_cast<std::size_t>(table.column(name))];
  };
  ManifestLine line;
  line.origin = cell("origin").text;
  line.date = cell("date").text;
  line.unit = cell("unit").text;
  line.sha256 = cell("sha256").text;
  const CsvCell& status = cell("status");
  if (const std::optional<Status> known = parse_status(status.text)) {
    line.status = *known;
  } else {
    warn({manifest, status.line, status.column},
         fmt::format("{} is not a status; write official, estimated, reconstructed, synthetic or "
                     "assumption",
                     in_quotes(status.text)),
         diagnostics);
  }
  return line;
}

}  // namespace

std::optional<ManifestLine> find_in_manifest(const std::string& path, std::string_view bytes,
                                             Diagnostics& diagnostics) {
  const std::filesystem::path table_path(path);
  const std::filesystem::path manifest = table_path.parent_path() / manifest_name;
  std::error_code ignored;
  if (!std::filesystem::exists(manifest, ignored)) return std::nullopt;
  const std::optional<CsvTable> table = read_manifest(manifest.string(), diagnostics);
  if (!table) return std::nullopt;

  const auto file = static_cast<std::size_t>(table->column("file"));
  for (const CsvRow& row : table->rows) {
    if (row.cells[file].text != table_path.filename().string()) continue;
    ManifestLine line = line_of(*table, row, manifest.string(), diagnostics);
    const bool differs = line.sha256 != sha256_hex(bytes);
    line.changed = differs || line.status == Status::changed;
    if (differs) {
      diagnostics.warning({path, 0, 0}, "",
                          fmt::format("the table is no longer the one that {} describes; its "
                                      "figures are marked as changed",
                                      manifest_name));
    }
    return line;
  }
  return std::nullopt;
}

}  // namespace finsam
