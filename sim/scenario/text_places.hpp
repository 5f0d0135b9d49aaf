#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "finsam/diagnostic.hpp"

namespace finsam {

/// Turns offsets in bytes into lines and columns in characters.
class TextPlaces {
 public:
  TextPlaces(std::string_view text, std::string file);

  /// The place of the byte at `offset`; an offset beyond the end is the end.
  Place at(std::size_t offset) const;

  /// The place of the `bytes` at `offset`, with their length in characters.
  Place of(std::size_t offset, std::size_t bytes) const;

  /// Where the lines of a block scalar begin whose `|` is at `offset`: the next line, at the column
  /// of its first text.
  Place block_after(std::size_t offset) const;

 private:
  /// How many characters begin before `offset`.
  int characters_before(std::size_t offset) const;

  std::string_view text_;
  std::string file_;
  std::vector<std::size_t> line_starts_;
  /// How many characters begin before each `stride`th byte: one line may be the whole file.
  std::vector<int> characters_before_;
};

}  // namespace finsam
