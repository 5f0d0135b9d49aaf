#pragma once

#include <cstddef>
#include <string_view>

#include "finsam/diagnostic.hpp"

namespace finsam {

/// Follows the line and column of an offset that only moves forward through a text. Columns count
/// characters.
class TextPosition {
 public:
  /// @param begin line and column of the first character; every line begins at that column
  /// @param end what ends a line; a carriage return that does not is a character of its line
  TextPosition(std::string_view text, const Place& begin, LineEnd end);

  void advance_to(std::size_t offset);
  int line() const { return line_; }
  int column() const { return column_; }

 private:
  std::string_view text_;
  LineEnd end_;
  int first_column_;
  int line_;
  int column_;
  std::size_t offset_ = 0;
};

}  // namespace finsam
