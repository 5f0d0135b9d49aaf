#include "analysis/exact_sum.hpp"

#include <algorithm>
#include <bit>
#include <cmath>

#include "analysis/byte_code.hpp"

namespace finsam {
namespace {

constexpr std::uint64_t low_bits = 0xffffffff;
constexpr int unit = -2148;  // the exponent of the sum's last bit: twice that of the least double

/// A finite double as a whole number times a power of two.
struct Parts {
  std::uint64_t whole = 0;
  int exponent = 0;  ///< above that of the least double
  bool negative = false;
};

Parts parts_of(double number) {
  const auto bits = std::bit_cast<std::uint64_t>(number);
  const auto exponent = static_cast<int>(bits >> 52 & 0x7ff);
  const std::uint64_t fraction = bits & 0x000fffffffffffff;
  const bool normal = exponent > 0;
  return {normal ? fraction | (std::uint64_t{1} << 52) : fraction, normal ? exponent - 1 : 0,
          bits >> 63 != 0};
}

}  // namespace

void ExactSum::add_word(std::uint64_t word, int position, bool negative) {
  const auto place = static_cast<std::size_t>(position / piece_bits);
  const std::uint64_t shifted = word << (position % piece_bits);
  const auto low = static_cast<std::int64_t>(shifted & low_bits);
  const auto high = static_cast<std::int64_t>(shifted >> piece_bits);
  pieces_[place] += negative ? -low : low;
  pieces_[place + 1] += negative ? -high : high;
}

/// Adds the product of two numbers, which is below 2^64.
void ExactSum::add_product(std::uint64_t a, std::uint64_t b, int position, bool negative) {
  const std::uint64_t product = a * b;
  add_word(product & low_bits, position, negative);
  add_word(product >> piece_bits, position + piece_bits, negative);
}

void ExactSum::count_addition() {
  // An addition adds less than 2^36 to a piece; its 63 bits have room for many of them.
  constexpr int most_additions = 1 << 24;
  if (++additions_ < most_additions) return;
  carry(pieces_);
  additions_ = 0;
}

void ExactSum::add(double number) {
  const Parts parts = parts_of(number);
  const int position = parts.exponent - unit / 2;
  add_word(parts.whole & low_bits, position, parts.negative);
  add_word(parts.whole >> piece_bits, position + piece_bits, parts.negative);
  count_addition();
}

void ExactSum::add_square(double number) {
  const Parts parts = parts_of(number);
  const std::uint64_t low = parts.whole & low_bits;
  const std::uint64_t high = parts.whole >> piece_bits;
  const int position = 2 * parts.exponent;
  add_product(low, low, position, false);
  add_product(2 * low, high, position + piece_bits, false);
  add_product(high, high, position + 2 * piece_bits, false);
  count_addition();
}

void ExactSum::add(const ExactSum& other) {
  Pieces others = other.pieces_;
  carry(others);
  carry(pieces_);
  for (std::size_t i = 0; i < pieces_.size(); ++i) pieces_[i] += others[i];
  carry(pieces_);
  additions_ = 0;
}

void ExactSum::add_scaled(const ExactSum& other, double factor) {
  const Parts parts = parts_of(factor);
  const Size size = other.size();
  for (int i = size.begin; i < size.end; ++i) {
    const int position = piece_bits * i + parts.exponent + unit / 2;
    if (position < 0) continue;
    const auto piece = static_cast<std::uint64_t>(size.pieces[static_cast<std::size_t>(i)]);
    const bool negative = size.negative != parts.negative;
    add_product(piece, parts.whole & low_bits, position, negative);
    add_product(piece, parts.whole >> piece_bits, position + piece_bits, negative);
    count_addition();
  }
}

void ExactSum::carry(Pieces& pieces) {
  for (std::size_t i = 0; i + 1 < pieces.size(); ++i) {
    pieces[i + 1] += pieces[i] >> piece_bits;
    pieces[i] &= static_cast<std::int64_t>(low_bits);
  }
}

ExactSum::Size ExactSum::size() const {
  Size size{pieces_};
  carry(size.pieces);
  size.negative = size.pieces.back() < 0;
  if (size.negative) {
    for (std::int64_t& piece : size.pieces) piece = -piece;
    carry(size.pieces);
  }
  const auto is_some = [](std::int64_t piece) { return piece != 0; };
  const auto first = std::find_if(size.pieces.begin(), size.pieces.end(), is_some);
  if (first == size.pieces.end()) return size;
  const auto last = std::find_if(size.pieces.rbegin(), size.pieces.rend(), is_some);
  size.begin = static_cast<int>(first - size.pieces.begin());
  size.end = static_cast<int>(size.pieces.rend() - last);
  return size;
}

TwoDoubles ExactSum::value() const {
  const Size sum = size();
  constexpr int pieces_that_count = 4;
  TwoDoubles value;
  for (int i = sum.end - 1; i >= std::max(sum.begin, sum.end - pieces_that_count); --i) {
    const double piece = std::ldexp(static_cast<double>(sum.pieces[static_cast<std::size_t>(i)]),
                                    piece_bits * i + unit);
    // What was added so far is larger, so that this is exact but for what is beyond both doubles.
    const double high = value.high + piece;
    const double rest = piece - (high - value.high);
    value = {high, value.low + rest};
  }
  const double high = value.high + value.low;
  value = {high, value.low - (high - value.high)};
  return sum.negative ? TwoDoubles{-value.high, -value.low} : value;
}

void ExactSum::put(std::string& out) const {
  const Size sum = size();
  put_code(out, sum.negative ? 1 : 0);
  put_code(out, static_cast<std::uint64_t>(sum.begin));
  put_code(out, static_cast<std::uint64_t>(sum.end));
  for (int i = sum.begin; i < sum.end; ++i) {
    put_code(out, static_cast<std::uint64_t>(sum.pieces[static_cast<std::size_t>(i)]));
  }
}

bool ExactSum::take(std::string_view& bytes) {
  *this = {};
  std::uint64_t negative = 0;
  std::uint64_t begin = 0;
  std::uint64_t end = 0;
  if (!take_code(bytes, negative) || !take_code(bytes, begin) || !take_code(bytes, end))
    return false;
  if (negative > 1 || begin > end || end > pieces_.size()) return false;
  for (std::uint64_t i = begin; i < end; ++i) {
    std::uint64_t piece = 0;
    if (!take_code(bytes, piece) || piece > low_bits) return false;
    pieces_[i] =
        negative != 0 ? -static_cast<std::int64_t>(piece) : static_cast<std::int64_t>(piece);
  }
  return true;
}

}  // namespace finsam
