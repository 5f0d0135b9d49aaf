#include "program/check_allocations.hpp"

#include <fmt/format.h>

#include "data/parse_quantity.hpp"
#include "program/given.hpp"
#include "program/read_and_run.hpp"
#include "program/streams.hpp"
#include "published/read_allocations.hpp"
#include "report/allocations.hpp"
#include "report/csv.hpp"
#include "report/json.hpp"
#include "scenario/places_of.hpp"

namespace finsam {
namespace {

constexpr int widest_page = 120;

std::string in_format(const Given& given, const AllocationSource& source) {
  const std::string format = given.text("format").value_or("text");
  if (format == "csv") return to_csv(allocations_table(source), CsvDialect::plain);
  if (format == "json") return to_json(allocations_table(source));
  if (format == "junit") return allocations_junit(source);
  return allocations_text(source, given.language, output_columns(widest_page));
}

}  // namespace

ExitStatus check_list_of_allocations(const Given& given) {
  if (given.arguments.empty()) {
    return wrong_usage(given,
                       "--allocations needs a scenario; write finsam check SCENARIO.yaml "
                       "--allocations FILE.csv");
  }
  const auto tolerance = parse_amount(given.text("tolerance").value_or("0 kr"));
  if (!tolerance) return wrong_usage(given, "--tolerance " + tolerance.error());
  const auto run =
      read_and_run(given.arguments.front(), {given.settings, given.years}, given.has("quiet"));
  if (!run) return run.error();
  const std::string file = *given.text("allocations");
  Diagnostics diagnostics;
  const std::vector<PublishedAllocation> published =
      read_allocations(file, run->scenario.roster, diagnostics);
  diagnostics.sources().keep_only(places_of(diagnostics));
  tell_all(diagnostics, given.has("quiet"));
  if (diagnostics.has_errors()) return ExitStatus::wrong_input;
  const AllocationCheck check = check_allocations(published, run->results, *tolerance);
  if (check.rows.empty()) {
    return wrong_usage(given,
                       fmt::format("{} has no year of the run; --years gives other years", file));
  }
  const AllocationSource source{file, run->scenario, check, *tolerance};
  const ExitStatus written = write_out(in_format(given, source));
  if (written != ExitStatus::done) return written;
  const bool passed = check.agree == static_cast<int>(check.rows.size());
  return passed ? ExitStatus::done : ExitStatus::check_failed;
}

}  // namespace finsam
