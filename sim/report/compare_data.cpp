// The section about how far the data of the runs can be trusted.

#include <algorithm>

#include "analysis/table_name.hpp"
#include "report/compare_sections.hpp"
#include "report/text_layout.hpp"
#include "text/compare_phrases.hpp"
#include "text/explain_words.hpp"

namespace finsam {
namespace {

/// "opening_2019.csv: synthetic"; empty where every row is official.
std::string line_of(const TableProvenance& table, Language language) {
  std::string statuses;
  for (const auto& [status, rows] : table.rows_by_status) {
    if (status == Status::official || rows == 0) continue;
    statuses += (statuses.empty() ? "" : "; ") +
                std::string(page_word("status." + std::string(to_text(status))).in(language));
  }
  return statuses.empty() ? "" : table_name(table) + ": " + statuses;
}

}  // namespace

std::string compared_data_section(const CompareLayout& layout) {
  std::vector<std::string> lines;
  for (const ComparedSide* side : {&layout.source.base, &layout.source.reform}) {
    for (const TableProvenance& table : side->run.scenario.provenance) {
      std::string line = line_of(table, layout.language);
      const bool is_new = std::find(lines.begin(), lines.end(), line) == lines.end();
      if (!line.empty() && is_new) lines.push_back(std::move(line));
    }
  }
  if (lines.empty()) return "";
  std::string out = heading(layout.say(compare_phrases::data_heading));
  for (const std::string& line : lines) out += wrapped(line, layout.width);
  return out;
}

}  // namespace finsam
