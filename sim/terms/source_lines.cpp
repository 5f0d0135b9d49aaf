#include "finsam/source_lines.hpp"

#include <algorithm>
#include <set>
#include <string_view>

namespace finsam {
namespace {

constexpr std::string_view byte_order_mark = "\ufeff";

bool begins_character(char c) { return (static_cast<unsigned char>(c) & 0xc0u) != 0x80u; }

/// Takes the first line off `text`.
std::string_view take_line(std::string_view& text, LineEnd end) {
  const std::size_t at = text.find_first_of(end == LineEnd::any ? "\r\n" : "\n");
  std::string_view line = text.substr(0, at);
  if (at == text.npos) {
    text = {};
    return line;
  }
  const bool two = end == LineEnd::any && text.substr(at, 2) == "\r\n";
  text.remove_prefix(at + (two ? 2 : 1));
  if (end == LineEnd::line_feed && line.ends_with('\r')) line.remove_suffix(1);
  return line;
}

}  // namespace

void SourceLines::keep(const std::string& file, std::string text, LineEnd end) {
  texts_[file] = {std::move(text), 1, end};
}

void SourceLines::keep_option(const std::string& file, const std::string& before,
                              const std::string& value) {
  const auto characters = std::count_if(before.begin(), before.end(), begins_character);
  texts_[file] = {before + value, 1 - static_cast<int>(characters), LineEnd::line_feed};
}

void SourceLines::keep_only(const std::vector<Place>& places) {
  std::map<std::string, std::set<int>> wanted;
  for (const Place& place : places) {
    if (place.line > 0) wanted[place.file].insert(place.line);
  }
  for (const auto& [file, numbers] : wanted) {
    const auto found = texts_.find(file);
    if (found == texts_.end()) continue;
    std::string_view rest = found->second.text;
    if (rest.starts_with(byte_order_mark)) rest.remove_prefix(byte_order_mark.size());
    int number = 0;
    for (const int each : numbers) {
      std::string_view line;
      for (; number < each && !rest.empty(); ++number) line = take_line(rest, found->second.end);
      if (number < each) break;
      lines_[{file, each}] = {std::string(line), each == 1 ? found->second.first_column : 1};
    }
  }
  texts_.clear();
}

const SourceLine* SourceLines::find(const Place& place) const {
  const auto found = lines_.find({place.file, place.line});
  return found == lines_.end() ? nullptr : &found->second;
}

}  // namespace finsam
