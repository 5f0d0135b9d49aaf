#include "program/import_forbund.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "analysis/table_name.hpp"
#include "intake/amounts.hpp"
#include "program/given.hpp"
#include "program/offers_yaml.hpp"
#include "program/read_and_run.hpp"
#include "program/source_figures.hpp"
#include "report/csv.hpp"
#include "report/term_text.hpp"
#include "scenario/yaml_text.hpp"

namespace finsam {
namespace {

/// The names of the tables of the scenario that the new one stands in for.
std::vector<std::string> replaced_tables(const ForbundAmounts& amounts, const Scenario& scenario) {
  std::vector<std::string> keys = {std::string(amounts.kind->key)};
  if (is_of_offers(*amounts.kind)) keys = offer_keys(amounts, scenario);
  std::vector<std::string> names;
  for (const TableProvenance& table : scenario.provenance) {
    if (std::find(keys.begin(), keys.end(), table.role) == keys.end()) continue;
    names.push_back(table.file == "inline" ? table.role : table_name(table));
  }
  return names;
}

/// The scenario gives other income in one way only.
std::string without_share(const ForbundAmounts& amounts, const Scenario& scenario) {
  const bool is_income = amounts.kind->key == "economy.other_income_table";
  const auto& share = scenario.terms.other_income_share;
  const bool has_share = std::any_of(share.entries.begin(), share.entries.end(),
                                     [](const auto& each) { return each.value->millionths > 0.0; });
  return is_income && has_share ? "  other_income_share: unset\n" : "";
}

std::string table_yaml(const ForbundAmounts& amounts, const Scenario& scenario,
                       const std::vector<std::string>& replaced) {
  const std::string_view key = amounts.kind->key;
  const std::size_t dot = key.find('.');
  return fmt::format("{}:\n  {}: {}{}\n{}", key.substr(0, dot), key.substr(dot + 1),
                     yaml_quoted(amounts.kind->file), in_place_of(replaced),
                     without_share(amounts, scenario));
}

/// A warning of rows that no simulated year reads; empty where there are none.
std::string idle_rows(const ForbundAmounts& amounts, const Scenario& scenario) {
  int count = 0;
  for (const auto& row : amounts.rows) {
    const Year year{row.first.second};
    if (amounts.kind->by_year && (year < scenario.first || year > scenario.last)) ++count;
  }
  if (count == 0) return "";
  return fmt::format("warning: {} of years that are not simulated ({}) and {} no effect",
                     count == 1 ? "a row is" : fmt::format("{} rows are", count),
                     years_text(scenario.first, scenario.last), count == 1 ? "has" : "have");
}

}  // namespace

tl::expected<ForbundImport, ExitStatus> read_forbund(const Given& given, const SourceChoice& choice,
                                                     const Scenario& scenario) {
  std::optional<std::int64_t> unit;
  if (const auto word = given.text("unit")) {
    unit = kronor_per(*word);
    if (!unit) {
      return tl::unexpected(
          wrong_usage(given, fmt::format("--unit {}: amounts are in kr, tkr or Mkr", *word)));
    }
  }
  Diagnostics found;
  ForbundReading reading(choice, unit, scenario.roster, found);
  const std::vector<std::string> files = given.texts("file");
  for (const std::string& file : files) {
    if (const auto table = read_table(given, choice, file, found)) reading.read(*table, file);
  }
  ForbundAmounts amounts = reading.finish(files.front());
  tell_all(found, given.has("quiet"));
  if (found.has_errors()) return tl::unexpected(ExitStatus::wrong_input);
  const auto years = amounts.years();
  const std::string date = years ? fmt::format("{}", years->second) : "";
  return ForbundImport{std::move(amounts),
                       described(given, {file_names(files), date, "kr", Status::unstated})};
}

tl::expected<ImportFiles, std::string> forbund_files(const ForbundImport& imported,
                                                     const Scenario& scenario,
                                                     const std::string& folder) {
  const ForbundAmounts& amounts = imported.amounts;
  ImportFiles out;
  out.table = amounts.kind->file;
  out.replaced = replaced_tables(amounts, scenario);
  std::string yaml = is_of_offers(*amounts.kind) ? offers_yaml(amounts, scenario)
                                                 : table_yaml(amounts, scenario, out.replaced);
  if (yaml.empty()) {
    return tl::unexpected(fmt::format("no row is of a förbund and a year of the run ({})",
                                      years_text(scenario.first, scenario.last)));
  }
  const std::string idle = idle_rows(amounts, scenario);
  if (!idle.empty()) out.doubts.push_back(idle);
  out.files =
      files_with(out.table, to_csv(amounts_table(amounts, scenario.roster), CsvDialect::plain),
                 yaml_heading(scenario, out.table, folder) + yaml, imported.about);
  return out;
}

}  // namespace finsam
