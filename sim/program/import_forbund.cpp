#include "program/import_forbund.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "analysis/table_name.hpp"
#include "data/name_list.hpp"
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

/// The names of the tables of the scenario that the new one stands in for, each once.
std::vector<std::string> replaced_tables(const ForbundAmounts& amounts, const Scenario& scenario) {
  std::vector<std::string> keys = {std::string(amounts.kind->key)};
  if (is_of_offers(*amounts.kind)) keys = offer_keys(amounts, scenario);
  std::vector<std::string> names;
  for (const TableProvenance& table : scenario.provenance) {
    if (std::find(keys.begin(), keys.end(), table.role) == keys.end()) continue;
    const std::string name = table_name(table);
    if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(name);
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

/// Warnings of rows that no simulated year reads: of other years, or of förbund that are not there.
std::vector<std::string> idle_rows(const ForbundAmounts& amounts, const Scenario& scenario) {
  if (!amounts.kind->by_year) return {};
  int other_years = 0;
  std::vector<std::string> absent;
  for (const auto& [key, kronor] : amounts.rows) {
    const Year year{key.second};
    if (year < scenario.first || year > scenario.last) {
      ++other_years;
      continue;
    }
    const std::vector<int> there = order_in(scenario.roster, year);
    if (std::find(there.begin(), there.end(), key.first) != there.end()) continue;
    const std::string& id = scenario.roster.forbund[static_cast<std::size_t>(key.first)].id;
    absent.push_back(fmt::format("{} {}", id, year.number));
  }
  std::vector<std::string> warnings;
  const bool one = other_years == 1;
  if (other_years > 0) {
    warnings.push_back(
        fmt::format("warning: {} of years that are not simulated ({}) and {} no effect",
                    one ? "a row is" : fmt::format("{} rows are", other_years),
                    years_text(scenario.first, scenario.last), one ? "has" : "have"));
  }
  if (!absent.empty()) {
    warnings.push_back("warning: rows without effect, of förbund that are not there in the year: " +
                       first_names(absent));
  }
  return warnings;
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
  out.doubts = idle_rows(amounts, scenario);
  out.files =
      files_with(out.table, to_csv(amounts_table(amounts, scenario.roster), CsvDialect::plain),
                 yaml_heading(scenario, out.table, folder) + yaml, imported.about);
  return out;
}

}  // namespace finsam
