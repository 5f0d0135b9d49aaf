#pragma once
// The sections of the report of a sweep, in their order.

#include <fmt/format.h>

#include <string>
#include <vector>

#include "report/sweep_report.hpp"
#include "text/phrase.hpp"

namespace finsam {

/// A report being written in a language.
struct SweepPage {
  const SweepReport& report;
  Language language = Language::en;
  int width = 80;

  const SweepTable& table() const { return report.table; }
  const SweepFindings& findings() const { return report.findings; }

  std::string say(Phrase phrase) const { return std::string(phrase.in(language)); }

  template <class... Args>
  std::string filled(Phrase phrase, Args... args) const {
    return fmt::format(fmt::runtime(phrase.in(language)), args...);
  }

  /// The key that a design moves as the `factor`-th; with what it is, where that is known.
  const SweptColumn& moved_key(std::size_t factor) const;
  std::string key_label(const SweptColumn& key) const;

  /// "returned (what goes back), mean of 2021–2026".
  std::string measure_label(const SweepMeasure& measure) const;
  std::string metric_label(const MetricColumn& metric) const;

  SweepUnit unit_of(const SweepMeasure& measure) const;
  bool is_of_nation(const SweepMeasure& measure) const;  ///< not of one förbund

  /// "2021–2026".
  std::string all_years() const;

  /// Texts as a list: "a, b and c".
  std::string listed(const std::vector<std::string>& texts, Phrase last) const;

  /// A line of a list, broken with its lines under each other.
  std::string item(const std::string& line) const;

  /// The number of a point's first case.
  std::int64_t case_of(std::size_t point) const;
};

/// The conditions that were found, box by box; says so where there are none.
std::string boxes_text(const SweepPage& page, const Conditions& found, Phrase first, Phrase next);

std::string drivers_section(const SweepPage& page);         ///< in words
std::string driver_figures_section(const SweepPage& page);  ///< the same in tables
std::string forbund_drivers_section(const SweepPage& page);
std::string limits_section(const SweepPage& page);
std::string points_section(const SweepPage& page);
std::string spread_section(const SweepPage& page);
std::string failures_section(const SweepPage& page);

}  // namespace finsam
