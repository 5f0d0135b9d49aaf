#include "store/packed_numbers.hpp"

#include <bit>
#include <cmath>
#include <cstdint>

namespace finsam {
namespace {

constexpr int longest = 10;  // bytes that a packed number takes at most
constexpr std::uint64_t whole_double = 1;

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

char* put_groups(char* to, std::uint64_t u) {
  for (; u >= 0x80; u >>= 7) *to++ = static_cast<char>(u | 0x80);
  *to++ = static_cast<char>(u);
  return to;
}

char* put_double(char* to, double number) {
  *to++ = static_cast<char>(whole_double);
  const auto bits = std::bit_cast<std::uint64_t>(number);
  for (int shift = 0; shift < 64; shift += 8) *to++ = static_cast<char>(bits >> shift);
  return to;
}

bool take_groups(std::string_view& packed, std::uint64_t& u) {
  u = 0;
  for (std::size_t i = 0; i < packed.size() && i < longest; ++i) {
    const auto group = static_cast<unsigned char>(packed[i]);
    u |= static_cast<std::uint64_t>(group & 0x7f) << (7 * i);
    if (group < 0x80) {
      packed.remove_prefix(i + 1);
      return true;
    }
  }
  return false;
}

bool take_double(std::string_view& packed, double& number) {
  if (packed.size() < sizeof(double)) return false;
  std::uint64_t bits = 0;
  for (std::size_t i = 0; i < sizeof(double); ++i) {
    bits |= static_cast<std::uint64_t>(static_cast<unsigned char>(packed[i])) << (8 * i);
  }
  packed.remove_prefix(sizeof(double));
  number = std::bit_cast<double>(bits);
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
