#include "data/csv_cell.hpp"

namespace finsam {

void append_csv_cell(std::string& out, std::string_view text, std::string_view separators) {
  const bool plain =
      text.find_first_of("\"\r\n") == text.npos && text.find_first_of(separators) == text.npos;
  if (plain) {
    out += text;
    return;
  }
  out += '"';
  for (const char c : text) {
    if (c == '"') out += '"';
    out += c;
  }
  out += '"';
}

}  // namespace finsam
