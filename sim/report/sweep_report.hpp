#pragma once
// What a finished sweep says, for people and for programs.

#include <array>
#include <string>

#include "analysis/sweep_findings.hpp"
#include "finsam/table.hpp"
#include "text/language.hpp"

namespace finsam {

/// What is reported; all of it lives as long as the report.
struct SweepReport {
  const SweepTable& table;
  const SweepQuestions& questions;
  const SweepFindings& findings;  ///< read_sweep_table(table, questions)
};

/// The report for the terminal: first which parameters matter most, in words, then what the limits
/// and goals that were asked for gave, the tables, and how it was calculated. Metrics of single
/// förbund are shown by their strongest parameter alone. Control characters are written out.
std::string sweep_report_text(const SweepReport& report, Language language, int width);

/// Only its beginning: which parameters matter most for the measures asked for, in words.
std::string sweep_answer_text(const SweepReport& report, Language language, int width);

/// The same as tables: `drivers`, a row per measure and parameter, the strongest first;
/// `distributions`, per metric and year; `conditions`, per limit, box and condition, those
/// under which cases fail last; `points`, the
/// best per goal and the unbeaten ones, with the values of all keys; `failures`, per reason. A
/// measure is a year, or "mean", "least" or "greatest" of the years. Indices, parts and shares are
/// in per cent.
std::array<Table, 5> sweep_report_tables(const SweepReport& report);

}  // namespace finsam
