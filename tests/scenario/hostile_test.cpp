// Input that is wrong on purpose ends quickly and clearly.

#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>

#include "scenario/small_world.hpp"
#include "support/processor_time.hpp"

namespace finsam::test {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t mebibyte = 1 << 20;

/// Reads a file of one mebibyte that repeats `piece`; fails if it takes long.
Reading read_repeated(const std::string& piece) {
  std::string text;
  while (text.size() + piece.size() <= mebibyte) text += piece;
  const EndsQuickly limit;
  Reading reading = read_text(text);
  EXPECT_FALSE(reading.scenario) << piece;
  EXPECT_TRUE(reading.diagnostics.has_errors()) << piece;
  return reading;
}

TEST(Hostile, AMebibyteOfBracketsEndsQuickly) {
  for (const char* piece : {"[", "{", "- ", "? ", "a: [", "[{", "{a: "}) {
    EXPECT_EQ(errors_of(read_repeated(piece)), ": nested deeper than 64 levels\n") << piece;
  }
}

TEST(Hostile, AMebibyteOfOtherSignsEndsQuickly) {
  for (const char* piece : {"]", "}", ":",      "\"",    "'",       "&a ",   "*a ",    "!",
                            "%", "|", ">",      "#",     "-",       "\n",    " ",      "@",
                            ",", "a", "a: b\n", "- a\n", "--- a\n", "? a\n", "\"\\\n", "a:\n "}) {
    read_repeated(piece);
  }
}

TEST(Hostile, AHundredThousandMistakesAreNotAllTold) {
  std::string text;
  for (int i = 0; i < 100'000; ++i) text += "k" + std::to_string(i) + ":\n";
  const EndsQuickly limit;
  const Reading reading = read_text(text, {}, "lag: 2\n");
  ASSERT_EQ(reading.diagnostics.all().size(), 1001u);
  EXPECT_EQ(reading.diagnostics.all().back().severity, Severity::error);
  EXPECT_TRUE(reading.diagnostics.all().back().what.ends_with("more messages are left out"));
}

TEST(Hostile, MoreThanAThousandForbundAreRefused) {
  std::string municipalities = "  municipalities: |\n    kommunkod,kommun,lanskod\n";
  std::string members = "  members: |\n    forbund_id,forbund,kommunkod,kommun,share\n";
  for (int i = 1000; i <= 2000; ++i) {
    const std::string code = std::to_string(i);
    municipalities += "    " + code + ",K" + code + ",01\n";
    members += "    f" + code + ",F" + code + "," + code + ",K" + code + ",100 %\n";
  }
  const Reading reading =
      read_text("years: 2020\ndata:\n  regions: |\n    lanskod,lan,region\n    01,Län,Region\n" +
                municipalities + members);
  EXPECT_NE(errors_of(reading).find("data.members: 1001 förbund; at most 1000 are read\n"),
            std::string::npos);
}

TEST(Hostile, ALadderOfAliasesIsNotClimbed) {
  std::string text = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n";
  for (int i = 1; i < 30; ++i) {
    const std::string below = "*a" + std::to_string(i - 1);
    text += "a" + std::to_string(i) + ": &a" + std::to_string(i) + " [" + below;
    for (int k = 0; k < 8; ++k) text += ", " + below;
    text += "]\n";
  }
  const Reading reading = read_text(text);
  EXPECT_FALSE(reading.scenario);
  EXPECT_NE(errors_of(reading).find("YAML aliases (*name) are not read"), std::string::npos);
}

TEST(Hostile, MoreThanAMebibyteIsNotEvenRead) {
  const std::string comment = "#" + std::string(mebibyte - 1, 'x');
  EXPECT_EQ(errors_of(read_text(comment)), ": is empty\n");
  EXPECT_NE(errors_of(read_text(comment + "x")).find("is too large"), std::string::npos);
}

TEST(Hostile, AHugeFileIsRefusedByItsSize) {
  const TempFolder folder;
  const fs::path file = folder / "huge.yaml";
  write_file(file, "");
  fs::resize_file(file, 200'000'000);
  EXPECT_NE(errors_of(read_scenario(file.string())).find("is too large"), std::string::npos);
}

TEST(Hostile, AFolderAMissingAndAnUnreadableFileAreSaid) {
  const TempFolder folder;
  EXPECT_NE(errors_of(read_scenario(folder.path().string())).find("is a folder"),
            std::string::npos);
  EXPECT_NE(errors_of(read_scenario((folder / "none.yaml").string())).find("does not exist"),
            std::string::npos);
  if (geteuid() == 0) return;  // root reads everything
  write_file(folder / "closed.yaml", small_world);
  fs::permissions(folder / "closed.yaml", fs::perms::none);
  EXPECT_TRUE(read_scenario((folder / "closed.yaml").string()).diagnostics.has_errors());
}

}  // namespace
}  // namespace finsam::test
