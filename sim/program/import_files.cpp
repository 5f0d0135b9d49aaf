#include "program/import_files.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

#include "analysis/grounds.hpp"
#include "data/manifest.hpp"
#include "data/sha256.hpp"
#include "program/seen_from.hpp"
#include "program/write_folder.hpp"
#include "report/csv.hpp"
#include "report/manifest.hpp"
#include "scenario/tables.hpp"
#include "scenario/yaml_text.hpp"

namespace finsam {
namespace {

/// The statistic that a column holds.
std::string statistic_of(const std::string& column) {
  return column == "population_16_64" ? "population" : column;
}

/// What the new table is called.
std::string table_file(const std::vector<std::string>& columns) {
  if (columns.size() == 1) return columns.front() + ".csv";
  const bool need = std::all_of(columns.begin(), columns.end(), [](const std::string& column) {
    return std::find(std::begin(need_components), std::end(need_components), column) !=
           std::end(need_components);
  });
  return need ? "need.csv" : "statistics.csv";
}

/// A table of statistics of the scenario, and which of its statistics the import gives.
struct OldTable {
  const TableProvenance* table = nullptr;
  std::vector<std::string> given;
  std::vector<std::string> other;
};

std::vector<OldTable> old_tables(const Scenario& scenario,
                                 const std::vector<std::string>& columns) {
  std::vector<OldTable> all;
  for (std::size_t i = 0; i < scenario.provenance.size(); ++i) {
    OldTable old{&scenario.provenance[i], {}, {}};
    for (const Statistic& statistic : scenario.statistics.all) {
      if (statistic.table != static_cast<int>(i)) continue;
      const bool is_given = std::any_of(columns.begin(), columns.end(), [&](const auto& column) {
        return statistic_of(column) == statistic.name;
      });
      (is_given ? old.given : old.other).push_back(statistic.name);
    }
    if (!old.given.empty() || !old.other.empty()) all.push_back(std::move(old));
  }
  return all;
}

/// Only the proportions between municipalities count, so another unit is no error.
std::string unit_doubt(const Imported& imported, const TableProvenance& old) {
  if (imported.about.unit.empty() || old.unit.empty() || imported.about.unit == old.unit) return "";
  return fmt::format("warning: the unit is {}; that of {} is {}", imported.about.unit,
                     table_name(old), old.unit);
}

std::string manifest_line(const SourceWords& about, const std::string& file,
                          const std::string& bytes) {
  const Table manifest{"manifest",
                       {"file", "origin", "date", "unit", "status", "sha256"},
                       {{file, about.origin, about.date, about.unit,
                         std::string(to_text(about.status)), sha256_hex(bytes)}}};
  return to_csv(manifest, CsvDialect::plain);
}

/// The scenario that reads the new table.
tl::expected<std::string, std::string> scenario_yaml(const Scenario& scenario,
                                                     const std::vector<OldTable>& old,
                                                     const std::string& file,
                                                     const std::string& folder) {
  std::string list;
  std::vector<std::string> replaced;
  for (const OldTable& each : old) {
    if (!each.given.empty() && !each.other.empty()) {
      return tl::unexpected(fmt::format(
          "the table {} of the scenario also has {}; import columns for all of them, or none",
          table_name(*each.table), fmt::join(each.other, ", ")));
    }
    if (!each.given.empty()) {
      replaced.push_back(table_name(*each.table));
      continue;
    }
    if (each.table->file == "inline") {
      return tl::unexpected(
          fmt::format("{} stands inside the scenario; move it to a file of its "
                      "own, so that scenario.yaml can name it",
                      each.table->role));
    }
    const std::string path = path_from(each.table->named_at, each.table->file);
    list += fmt::format("    - {}\n", yaml_quoted(seen_from(folder, path)));
  }
  list += fmt::format("    - {}{}", yaml_quoted(file), in_place_of(replaced));
  return yaml_heading(scenario, file, folder) + fmt::format("data:\n  statistics:\n{}\n", list);
}

/// The title with the new table in parentheses, after those of imports before it.
std::string title_with(const std::string& title, const std::string& file) {
  const std::string_view end = ".csv)";
  const std::size_t before = title.rfind('(');
  if (!title.ends_with(end) || before == title.npos) return fmt::format("{} ({})", title, file);
  const std::string files = title.substr(before + 1, title.size() - before - 2);
  const bool is_there =
      fmt::format(", {}, ", files).find(fmt::format(", {}, ", file)) != files.npos;
  return is_there ? title : fmt::format("{}({}, {})", title.substr(0, before), files, file);
}

}  // namespace

std::string yaml_heading(const Scenario& scenario, const std::string& file,
                         const std::string& folder) {
  return fmt::format("title: {}\nextends: {}\n\n", yaml_quoted(title_with(scenario.title, file)),
                     yaml_quoted(seen_from(folder, scenario.files.front().file)));
}

std::string in_place_of(const std::vector<std::string>& replaced) {
  return replaced.empty() ? "" : fmt::format("  # in place of {}", fmt::join(replaced, ", "));
}

std::vector<ResultFile> files_with(const std::string& table, std::string bytes, std::string yaml,
                                   const SourceWords& about) {
  std::string manifest = manifest_line(about, table, bytes);
  std::vector<ResultFile> files = {{table, std::move(bytes)},
                                   {std::string(manifest_name), std::move(manifest)},
                                   {"scenario.yaml", std::move(yaml)}};
  files.push_back(
      {"manifest.json", content_manifest_json("import", FINSAM_VERSION, listed(files))});
  return files;
}

tl::expected<ImportFiles, std::string> import_files(const Imported& imported,
                                                    const Scenario& scenario,
                                                    const std::string& folder) {
  ImportFiles out;
  out.table = table_file(imported.table.columns);
  const std::vector<OldTable> old = old_tables(scenario, imported.table.columns);
  auto yaml = scenario_yaml(scenario, old, out.table, folder);
  if (!yaml) return tl::unexpected(yaml.error());
  for (const OldTable& each : old) {
    if (each.given.empty()) continue;
    out.replaced.push_back(table_name(*each.table));
    std::string doubt = unit_doubt(imported, *each.table);
    if (!doubt.empty()) out.doubts.push_back(std::move(doubt));
  }
  out.files = files_with(out.table, to_csv(statistics_of(imported.table), CsvDialect::plain),
                         std::move(*yaml), imported.about);
  return out;
}

}  // namespace finsam
