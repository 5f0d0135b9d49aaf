#include "program/write_findings.hpp"

#include <algorithm>

#include "program/streams.hpp"
#include "report/csv.hpp"
#include "report/json.hpp"

namespace finsam {

ExitStatus write_findings(const SweepReport& report, const Given& given) {
  const std::string format = given.text("format").value_or("text");
  if (format == "text") {
    return write_out(sweep_report_text(report, given.language, output_columns(widest_page)));
  }
  const auto tables = sweep_report_tables(report);
  if (format == "json") return write_out(to_json(tables));
  const std::string wanted = given.text("table").value_or("drivers");
  const auto found = std::ranges::find(tables, wanted, &Table::name);
  return write_out(to_csv(*found, CsvDialect::plain));
}

}  // namespace finsam
