#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace finsam {

/// A number as the sum of two doubles, the second at most half a unit in the last place of the
/// first.
struct TwoDoubles {
  double high = 0.0;
  double low = 0.0;
};

/// The exact sum of doubles or of their squares, whatever their order and sizes: a whole number of
/// 2^−2148 in pieces of 32 bits, with room for carries.
///
/// @source Neal (2015), Fast exact summation using small and large superaccumulators,
/// arXiv:1505.05571: the small one, with shorter pieces and room for squares.
class ExactSum {
 public:
  /// @param number  finite, as in add_square
  void add(double number);
  void add_square(double number);
  void add(const ExactSum& other);
  /// Adds `other` times `factor`, which is finite; exact but for what is beneath the last bit.
  void add_scaled(const ExactSum& other, double factor);

  /// The sum, right to about 100 bits.
  TwoDoubles value() const;

  /// Adds the sum to `out` as bytes that depend on the sum alone.
  void put(std::string& out) const;
  /// Takes it from the beginning of `bytes`.
  /// @return whether it was there
  bool take(std::string_view& bytes);

 private:
  static constexpr int piece_bits = 32;
  static constexpr int piece_count = 136;
  using Pieces = std::array<std::int64_t, piece_count>;
  struct Size {
    Pieces pieces;  ///< each 0 … 2^32 − 1
    bool negative = false;
    int begin = 0;  ///< of those that are not 0
    int end = 0;
  };

  void add_word(std::uint64_t word, int position, bool negative);
  void add_product(std::uint64_t a, std::uint64_t b, int position, bool negative);
  void count_addition();
  static void carry(Pieces& pieces);
  Size size() const;

  Pieces pieces_{};    ///< the sum of piece · 2^(32 · place − 2148)
  int additions_ = 0;  ///< since the pieces were carried
};

}  // namespace finsam
