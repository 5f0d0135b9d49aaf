#include "data/csv_dialect.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string>

#include "data/quote.hpp"
#include "data/text_position.hpp"

namespace finsam {
namespace {

constexpr std::string_view separator_line = "sep=";

/// The separator that a first line `sep=;` names, or 0.
char named_separator(std::string_view text) {
  if (!text.starts_with(separator_line)) return 0;
  text.remove_prefix(separator_line.size());
  const bool is_whole_line = text.size() == 1 || text.find_first_of("\r\n") == 1;
  return is_whole_line ? text.front() : '\0';
}

/// What the header line has outside quotes that may part cells.
struct Marks {
  int commas = 0;
  int semicolons = 0;
  std::size_t first_tab = std::string_view::npos;
};

/// The marks of the first line that is not empty.
Marks marks_of_header(std::string_view text) {
  Marks marks;
  bool inside = false;
  bool is_empty = true;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const char c = text[at];
    if (!inside && (c == '\n' || c == '\r')) {
      if (!is_empty) break;
      marks = {};
      continue;
    }
    if (std::string_view(" \t,;").find(c) == std::string_view::npos) is_empty = false;
    if (c == '"') inside = !inside;
    if (inside) continue;
    if (c == ',') ++marks.commas;
    if (c == ';') ++marks.semicolons;
    if (c == '\t') marks.first_tab = std::min(marks.first_tab, at);
  }
  return marks;
}

}  // namespace

std::optional<CsvDialect> find_dialect(std::string_view text, const Place& begin, LineEnd end,
                                       TableErrors& errors) {
  const auto refuse = [&](std::size_t offset, const std::string& what) {
    TextPosition position(text, begin, end);
    position.advance_to(offset);
    errors.error(position.line(), position.column(),
                 fmt::format("the columns are parted by {}; save with semicolons or commas", what));
    return std::nullopt;
  };
  const std::size_t end_of_name = separator_line.size();
  if (const char named = named_separator(text)) {
    if (named == ',' || named == ';') return CsvDialect{named, end_of_name + 1};
    return refuse(end_of_name, named == '\t' ? "tabs" : in_quotes(text.substr(end_of_name, 1)));
  }
  const Marks marks = marks_of_header(text);
  const bool has_tabs = marks.first_tab != std::string_view::npos;
  if (has_tabs && marks.commas + marks.semicolons == 0) return refuse(marks.first_tab, "tabs");
  return CsvDialect{marks.semicolons > marks.commas ? ';' : ',', 0};
}

}  // namespace finsam
