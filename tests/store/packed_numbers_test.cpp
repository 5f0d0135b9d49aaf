// Numbers in few bytes, and every bit of them back.

#include "store/packed_numbers.hpp"

#include <gmock/gmock.h>

#include <bit>
#include <cmath>
#include <limits>
#include <random>
#include <vector>

namespace finsam {
namespace {

std::vector<std::uint64_t> bits_of(const std::vector<double>& numbers) {
  std::vector<std::uint64_t> bits;
  for (const double number : numbers) bits.push_back(std::bit_cast<std::uint64_t>(number));
  return bits;
}

std::vector<double> there_and_back(const std::vector<double>& numbers, int run) {
  std::string packed;
  pack_numbers(numbers, run, packed);
  std::vector<double> back(numbers.size());
  std::string_view rest = packed;
  EXPECT_TRUE(unpack_numbers(rest, run, back));
  EXPECT_TRUE(rest.empty());
  return back;
}

TEST(PackedNumbers, ComeBackToTheBit) {
  using limits = std::numeric_limits<double>;
  const std::vector<double> numbers = {0,
                                       -0.0,
                                       1,
                                       -1,
                                       0.1,
                                       335'512'000,
                                       4503599627370496,
                                       4503599627370497,
                                       -4503599627370496,
                                       9007199254740992.0,
                                       1e300,
                                       -1e300,
                                       limits::denorm_min(),
                                       limits::infinity(),
                                       -limits::infinity(),
                                       limits::quiet_NaN(),
                                       std::bit_cast<double>(0x7ff8000000000abcULL)};
  for (const int run : {1, 3, 100}) {
    EXPECT_EQ(bits_of(there_and_back(numbers, run)), bits_of(numbers)) << run;
  }
}

TEST(PackedNumbers, ComeBackWhateverTheyAre) {
  std::mt19937_64 random(1);
  std::vector<double> numbers;
  for (int i = 0; i < 20'000; ++i) {
    const std::uint64_t bits = random();
    numbers.push_back(i % 2 == 0
                          ? std::bit_cast<double>(bits)
                          : static_cast<double>(static_cast<std::int64_t>(bits) >> (bits % 64)));
  }
  EXPECT_EQ(bits_of(there_and_back(numbers, 7)), bits_of(numbers));
}

TEST(PackedNumbers, AreWrittenAsDocumented) {
  std::string packed;
  pack_numbers(std::vector<double>{300, 299, 0.5, 301, 5}, 4, packed);
  // 300: d = 300, 2d = 600, u = 1200. 299: d = −1, 1, u = 2. 0.5: u = 1 and its bytes. 301: after
  // 299, d = 2, 4, u = 8. 5 begins a run: d = 5, 10, u = 20.
  EXPECT_EQ(packed, std::string("\xb0\x09\x02\x01\0\0\0\0\0\0\xe0\x3f\x08\x14", 14));
}

TEST(PackedNumbers, TooFewBytesAreTold) {
  std::string packed;
  pack_numbers(std::vector<double>{300, 0.5}, 1, packed);
  for (std::size_t size = 0; size < packed.size(); ++size) {
    std::string_view rest = std::string_view(packed).substr(0, size);
    std::vector<double> numbers(2);
    EXPECT_FALSE(unpack_numbers(rest, 1, numbers)) << size;
  }
}

}  // namespace
}  // namespace finsam
