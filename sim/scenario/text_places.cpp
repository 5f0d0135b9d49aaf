#include "scenario/text_places.hpp"

#include <algorithm>
#include <utility>

namespace finsam {
namespace {

constexpr std::size_t stride = 256;

bool begins_character(char c) { return (static_cast<unsigned char>(c) & 0xc0u) != 0x80u; }

}  // namespace

TextPlaces::TextPlaces(std::string_view text, std::string file)
    : text_(text), file_(std::move(file)), line_starts_{0} {
  int characters = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (i % stride == 0) characters_before_.push_back(characters);
    if (begins_character(text[i])) ++characters;
    if (text[i] == '\n') line_starts_.push_back(i + 1);
  }
}

int TextPlaces::characters_before(std::size_t offset) const {
  if (offset == 0) return 0;
  const std::size_t block = (offset - 1) / stride;
  const std::string_view rest = text_.substr(block * stride, offset - block * stride);
  return characters_before_[block] +
         static_cast<int>(std::count_if(rest.begin(), rest.end(), begins_character));
}

Place TextPlaces::at(std::size_t offset) const {
  offset = std::min(offset, text_.size());
  const auto after = std::upper_bound(line_starts_.begin(), line_starts_.end(), offset);
  const std::size_t start = *(after - 1);
  return {file_, static_cast<int>(after - line_starts_.begin()),
          characters_before(offset) - characters_before(start) + 1};
}

Place TextPlaces::of(std::size_t offset, std::size_t bytes) const {
  Place place = at(offset);
  place.length = characters_before(std::min(offset + bytes, text_.size())) -
                 characters_before(std::min(offset, text_.size()));
  return place;
}

Place TextPlaces::block_after(std::size_t offset) const {
  const auto next = std::upper_bound(line_starts_.begin(), line_starts_.end(), offset);
  if (next == line_starts_.end()) return at(text_.size());
  const Place first_text = at(text_.find_first_not_of(" \r\n", *next));
  return {file_, static_cast<int>(next - line_starts_.begin()) + 1, first_text.column};
}

}  // namespace finsam
