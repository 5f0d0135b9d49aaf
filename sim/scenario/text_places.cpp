#include "scenario/text_places.hpp"

#include <algorithm>
#include <utility>

#include "data/utf8.hpp"

namespace finsam {

TextPlaces::TextPlaces(std::string_view text, std::string file)
    : text_(text), file_(std::move(file)), line_starts_{0} {
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '\n') line_starts_.push_back(i + 1);
  }
}

Place TextPlaces::at(std::size_t offset) const {
  offset = std::min(offset, text_.size());
  const auto after = std::upper_bound(line_starts_.begin(), line_starts_.end(), offset);
  const std::size_t start = *(after - 1);
  return {file_, static_cast<int>(after - line_starts_.begin()),
          character_count(text_.substr(start, offset - start)) + 1};
}

Place TextPlaces::block_after(std::size_t offset) const {
  const auto next = std::upper_bound(line_starts_.begin(), line_starts_.end(), offset);
  if (next == line_starts_.end()) return at(text_.size());
  const Place first_text = at(text_.find_first_not_of(" \r\n", *next));
  return {file_, static_cast<int>(next - line_starts_.begin()) + 1, first_text.column};
}

}  // namespace finsam
