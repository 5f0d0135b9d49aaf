// The patterns of the schema against the reader: both must take the same texts.

#include "report/value_pattern.hpp"

#include <gtest/gtest.h>

#include <random>
#include <regex>

#include "finsam/key_paths.hpp"
#include "report/reference.hpp"
#include "scenario/read_value.hpp"

namespace finsam::test {
namespace {

/// UTF-8 as wide characters, one per code point.
std::wstring wide(std::string_view text) {
  std::wstring result;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if ((byte & 0xC0u) == 0x80u) {
      result.back() =
          static_cast<wchar_t>((static_cast<unsigned>(result.back()) << 6) | (byte & 0x3Fu));
    } else {
      result += static_cast<wchar_t>(byte < 0x80   ? byte
                                     : byte < 0xE0 ? byte & 0x1Fu
                                                   : byte & 0x0Fu);
    }
  }
  return result;
}

bool reader_takes(std::string_view text, const Description& description) {
  switch (description.kind) {
    case Kind::amount:
      return read_value<Money<double>>(text, description).has_value();
    case Kind::share:
      return read_value<Share<double>>(text, description).has_value();
    default:
      return read_value<int>(text, description).has_value();
  }
}

/// A quantity, or nearly one: pieces that belong in quantities, in an order that often makes one.
class Texts {
 public:
  std::string next(const Description& description) {
    std::string text = any({"", "", "", " ", "\u00a0"}) + digits();
    while (once_in(4))
      text += any({" ", "\u00a0", "\u202f", "\u2009", "\t", "  ", "."}) +
              any({"000", "250", "00", "1"});
    if (once_in(3)) text += any({".", ","}) + digits() + any({"", "000", "00000"});
    text += any({"", " ", "\u00a0", "  "});
    if (description.kind == Kind::share) text += any({"%", "%", "%", "%", " %", "", "kr", "% %"});
    if (description.kind == Kind::amount) {
      text += any({"kr", "tkr", "Mkr", "mkr", "mnkr", "kr", "tkr", "Mkr", "MKR", "", "%"});
    }
    if (once_in(20)) text += any({" ", "\u00a0", "x", "\n"});
    if (once_in(30))
      text = any({"none", "all", "-5 %", "", "0", "1e6",
                  "\u2212"
                  "1 kr"});
    return text;
  }

 private:
  bool once_in(int times) { return std::uniform_int_distribution(1, times)(random_) == 1; }
  std::string any(const std::vector<const char*>& pieces) {
    return pieces[std::uniform_int_distribution<std::size_t>(0, pieces.size() - 1)(random_)];
  }
  std::string digits() {
    return any({"0",
                "1",
                "2",
                "9",
                "10",
                "19",
                "20",
                "21",
                "50",
                "99",
                "100",
                "101",
                "0100",
                "000",
                "400",
                "999",
                "1000",
                "1001",
                "2000",
                "2001",
                "4000",
                "4001",
                "339",
                "12",
                "5",
                "00000000000000000001",
                "100000000000000000",
                "4000000000",
                "4000000001",
                "2000000000",
                "999999",
                "1000000",
                "1000001"});
  }
  std::mt19937 random_{2026};
};

TEST(ValuePattern, TakesWhatTheReaderTakes) {
  constexpr int texts_per_key = 1500;
  Texts texts;
  int taken = 0;
  for (const ReferenceEntry& entry : reference_entries()) {
    const Description& description = *entry.description;
    if (description.kind >= Kind::word || entry.of_sweep) continue;
    const std::wregex pattern(L"^(?:" + wide(value_pattern(description)) + L")$");
    for (int i = 0; i < texts_per_key; ++i) {
      const std::string text = texts.next(description);
      const bool takes = reader_takes(text, description);
      taken += takes;
      EXPECT_EQ(std::regex_match(wide(text), pattern), takes)
          << entry.key << ": \"" << text << "\" is " << (takes ? "" : "not ")
          << "taken by the reader";
    }
  }
  EXPECT_GT(taken, 5000);
}

TEST(ValuePattern, KeepsToTheRangeToTheLastKrona) {
  const std::wregex frame(wide(value_pattern(*find_parameter("frame.amount"))));
  for (const char* within : {"2 000 Mkr", "2 000 000 000 kr", "1999,999999 Mkr", "2000.000 Mkr",
                             "2000000 tkr", "0 kr", "339mkr"}) {
    EXPECT_TRUE(std::regex_match(wide(within), frame)) << within;
  }
  for (const char* beyond : {"2 000 000 001 kr", "2000.000001 Mkr", "2 000 001 tkr", "339", "339 M",
                             "0,5 kr", "0.0000001 Mkr", "33 9 Mkr"}) {
    EXPECT_FALSE(std::regex_match(wide(beyond), frame)) << beyond;
  }
}

}  // namespace
}  // namespace finsam::test
