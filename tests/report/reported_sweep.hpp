#pragma once

#include <gtest/gtest.h>

#include <limits>
#include <string>

#include "report/csv.hpp"
#include "report/sweep_case.hpp"
#include "report/sweep_report.hpp"

namespace finsam {

/// No-break spaces as '~', to be seen.
inline std::string visible(std::string text) {
  for (std::size_t at = text.find("\u00a0"); at != std::string::npos; at = text.find("\u00a0")) {
    text.replace(at, 2, "~");
  }
  return text;
}

class ReportOfSweep : public testing::Test {
 protected:
  void SetUp() override {
    table = small_sweep();
    questions = ordinary_questions(table);
  }

  void fail(std::size_t number) {
    table.failed.push_back(
        {static_cast<std::int64_t>(number), "the base grants are too large", Year{2024}});
    for (std::size_t metric = 0; metric < table.metrics.size(); ++metric) {
      for (std::size_t year = 0; year < table.years.size(); ++year) {
        table.results_of(metric, year)[number] = std::numeric_limits<double>::quiet_NaN();
      }
    }
  }

  std::string text(Language language) const {
    const SweepFindings findings = read_sweep_table(table, questions);
    return visible(sweep_report_text({table, questions, findings}, language, 90));
  }
  std::string english() const { return text(Language::en); }
  std::string swedish() const { return text(Language::sv); }

  std::string csv(std::size_t index) const {
    const SweepFindings findings = read_sweep_table(table, questions);
    return to_csv(sweep_report_tables({table, questions, findings})[index], CsvDialect::plain);
  }

  SweepTable table;
  SweepQuestions questions;
};

}  // namespace finsam
