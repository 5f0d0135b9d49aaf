#include "store/packed_numbers.hpp"

#include <bit>
#include <cmath>
#include <cstdint>

namespace finsam {
namespace {

constexpr int longest = 9;  // bytes that a packed number takes at most
constexpr std::uint64_t whole_double = 1;
constexpr std::uint64_t last_bits = 0x8080808080808080;  // the eighth of every byte

bool is_whole(double number) {
  constexpr double limit = 4503599627370496;       // 2^52
  if (!(std::abs(number) <= limit)) return false;  // NaN and infinity too
  const bool minus_zero = number == 0 && std::signbit(number);
  return static_cast<double>(static_cast<std::int64_t>(number)) == number && !minus_zero;
}

std::uint64_t folded(std::int64_t difference) {
  const auto twice = static_cast<std::uint64_t>(difference) << 1;
  return difference < 0 ? ~twice : twice;
}

std::int64_t unfolded(std::uint64_t code) {
  const auto half = static_cast<std::int64_t>(code >> 1);
  return (code & 1) != 0 ? ~half : half;
}

/// The 56 lowest bits of `u`, seven in each byte.
std::uint64_t spread(std::uint64_t u) {
  u = (u & 0x000000000fffffff) | ((u & 0x00fffffff0000000) << 4);
  u = (u & 0x00003fff00003fff) | ((u & 0x0fffc0000fffc000) << 2);
  return (u & 0x007f007f007f007f) | ((u & 0x3f803f803f803f80) << 1);
}

std::uint64_t gathered(std::uint64_t u) {
  u = (u & 0x007f007f007f007f) | ((u & 0x7f007f007f007f00) >> 1);
  u = (u & 0x00003fff00003fff) | ((u & 0x3fff00003fff0000) >> 2);
  return (u & 0x000000000fffffff) | ((u & 0x0fffffff00000000) >> 4);
}

/// The eight bytes of `word`, the lowest first.
void put_word(char* to, std::uint64_t word) {
  for (int i = 0; i < 8; ++i) to[i] = static_cast<char>(word >> (8 * i));
}

std::uint64_t word_at(const char* from, std::size_t size) {
  std::uint64_t word = 0;
  for (std::size_t i = 0; i < size; ++i) {
    word |= static_cast<std::uint64_t>(static_cast<unsigned char>(from[i])) << (8 * i);
  }
  return word;
}

/// Below 2^56; writes eight bytes, and says where the number ends.
char* put_groups(char* to, std::uint64_t u) {
  const int size = (static_cast<int>(std::bit_width(u | 1)) + 6) / 7;
  const std::uint64_t all_but_last = (std::uint64_t{1} << (8 * (size - 1))) - 1;
  put_word(to, spread(u) | (last_bits & all_but_last));
  return to + size;
}

char* put_double(char* to, double number) {
  *to = static_cast<char>(whole_double);
  put_word(to + 1, std::bit_cast<std::uint64_t>(number));
  return to + longest;
}

bool take_groups(std::string_view& packed, std::uint64_t& u) {
  const std::uint64_t word = packed.size() >= 8 ? word_at(packed.data(), 8)
                                                : word_at(packed.data(), packed.size()) |
                                                      (last_bits << (8 * packed.size()));
  const std::uint64_t ends = ~word & last_bits;
  if (ends == 0) return false;
  const int size = std::countr_zero(ends) / 8 + 1;
  u = gathered(word & (~std::uint64_t{0} >> (64 - 8 * size)) & ~last_bits);
  packed.remove_prefix(static_cast<std::size_t>(size));
  return true;
}

bool take_double(std::string_view& packed, double& number) {
  if (packed.size() < sizeof(double)) return false;
  number = std::bit_cast<double>(word_at(packed.data(), 8));
  packed.remove_prefix(sizeof(double));
  return true;
}

}  // namespace

void pack_numbers(std::span<const double> numbers, int run, std::string& out) {
  const std::size_t before = out.size();
  out.resize(before + numbers.size() * longest);
  char* to = out.data() + before;
  std::int64_t last = 0;
  int left = 0;
  for (const double number : numbers) {
    if (left == 0) {
      left = run;
      last = 0;
    }
    --left;
    if (is_whole(number)) {
      const auto whole = static_cast<std::int64_t>(number);
      to = put_groups(to, folded(whole - last) << 1);
      last = whole;
    } else {
      to = put_double(to, number);
    }
  }
  out.resize(static_cast<std::size_t>(to - out.data()));
}

bool unpack_numbers(std::string_view& packed, int run, std::span<double> numbers) {
  std::int64_t last = 0;
  int left = 0;
  for (double& number : numbers) {
    if (left == 0) {
      left = run;
      last = 0;
    }
    --left;
    std::uint64_t u = 0;
    if (!take_groups(packed, u)) return false;
    if (u == whole_double) {
      if (!take_double(packed, number)) return false;
    } else {
      last += unfolded(u >> 1);
      number = static_cast<double>(last);
    }
  }
  return true;
}

}  // namespace finsam
