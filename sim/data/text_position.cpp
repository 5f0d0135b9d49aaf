#include "data/text_position.hpp"

namespace finsam {

TextPosition::TextPosition(std::string_view text, const Place& begin, LineEnd end)
    : text_(text),
      end_(end),
      first_column_(begin.column),
      line_(begin.line),
      column_(begin.column) {}

void TextPosition::advance_to(std::size_t offset) {
  for (; offset_ < offset; ++offset_) {
    const char c = text_[offset_];
    const bool first_of_two = c == '\r' && offset_ + 1 < text_.size() && text_[offset_ + 1] == '\n';
    const bool return_ends = c == '\r' && end_ == LineEnd::any && !first_of_two;
    if (c == '\n' || return_ends) {
      ++line_;
      column_ = first_column_;
    } else if ((static_cast<unsigned char>(c) & 0xc0) != 0x80) {  // not inside a character
      ++column_;
    }
  }
}

}  // namespace finsam
