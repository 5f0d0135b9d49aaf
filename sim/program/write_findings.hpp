#pragma once

#include "program/exit_status.hpp"
#include "program/given.hpp"
#include "report/sweep_report.hpp"

namespace finsam {

/// The widest that a report is on a terminal [columns].
inline constexpr int widest_page = 100;

/// Writes a report in the format that was asked for (--format, --table).
ExitStatus write_findings(const SweepReport& report, const Given& given);

}  // namespace finsam
