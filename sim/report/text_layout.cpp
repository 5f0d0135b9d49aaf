#include "report/text_layout.hpp"

#include <algorithm>

namespace finsam {
namespace {

bool begins_character(char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines(1);
  for (const char c : text) {
    if (c == '\n') {
      lines.emplace_back();
    } else {
      lines.back() += c;
    }
  }
  return lines;
}

std::string spaces(int count) { return std::string(static_cast<std::size_t>(count), ' '); }

std::string padded(const std::string& text, int width, Align align) {
  const std::string space = spaces(std::max(0, width - text_width(text)));
  return align == Align::left ? text + space : space + text;
}

/// The headings as rows; a short one stands at the bottom.
std::vector<std::vector<std::string>> heading_rows(const std::vector<TextColumn>& columns) {
  std::size_t height = 1;
  for (const TextColumn& column : columns) {
    height = std::max(height, lines_of(column.heading).size());
  }
  std::vector<std::vector<std::string>> rows(height, std::vector<std::string>(columns.size()));
  for (std::size_t i = 0; i < columns.size(); ++i) {
    const std::vector<std::string> lines = lines_of(columns[i].heading);
    for (std::size_t k = 0; k < lines.size(); ++k) {
      rows[height - lines.size() + k][i] = lines[k];
    }
  }
  return rows;
}

}  // namespace

int text_width(std::string_view text) {
  return static_cast<int>(std::count_if(text.begin(), text.end(), begins_character));
}

int widest_line(std::string_view text) {
  int widest = 0;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = text.find('\n', at);
    widest = std::max(widest, text_width(text.substr(at, end - at)));
    at = end + 1;
  }
  return widest;
}

std::string shortened(const std::string& text, int width) {
  if (text_width(text) <= width) return text;
  std::size_t end = 0;
  for (int left = width; end < text.size(); ++end) {
    if (begins_character(text[end]) && left-- == 1) break;
  }
  return text.substr(0, end) + "…";
}

std::string text_table(const std::vector<TextColumn>& columns,
                       const std::vector<std::vector<std::string>>& rows) {
  std::vector<std::vector<std::string>> all = heading_rows(columns);
  all.insert(all.end(), rows.begin(), rows.end());
  std::vector<int> widths(columns.size(), 0);
  for (const std::vector<std::string>& row : all) {
    for (std::size_t i = 0; i < row.size(); ++i)
      widths[i] = std::max(widths[i], text_width(row[i]));
  }
  std::string out;
  for (const std::vector<std::string>& row : all) {
    std::string line;
    for (std::size_t i = 0; i < row.size(); ++i) {
      if (i > 0) line += "  ";
      line += padded(row[i], widths[i], columns[i].align);
    }
    line.erase(line.find_last_not_of(' ') + 1);
    out += line + "\n";
  }
  return out;
}

std::string wrapped(std::string_view text, int width, int indent) {
  std::string out;
  std::string line;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find_first_of(" \t\n"), text.size());
    const std::string_view word = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    if (word.empty()) continue;
    if (!line.empty() && indent + text_width(line) + 1 + text_width(word) > width) {
      out += spaces(indent) + line + "\n";
      line.clear();
    }
    if (!line.empty()) line += ' ';
    line += word;
  }
  return line.empty() ? out : out + spaces(indent) + line + "\n";
}

std::string heading(const std::string& text) {
  std::string out = "\n" + text + "\n";
  for (int i = 0; i < text_width(text); ++i) out += "\u2500";
  return out + "\n";
}

}  // namespace finsam
