// finsam import of what parties offer, on top of each other.

#include <gmock/gmock.h>

#include <sstream>

#include "support/finsam_program.hpp"

namespace finsam::test {
namespace {

using ::testing::HasSubstr;

/// Imports the offers of lund for one year under `target` into `out`, on the scenario `base`.
Outcome import_offer(const std::string& base, const std::string& target, const TempFolder& folder,
                     const std::string& out, const Launch& launch = {}) {
  write_file(folder / "list.csv", "F;A\nlund;300 tkr\n");
  return finsam({"import", "csv", base, "--file", folder / "list.csv", "--column", "forbund_id=F",
                 "--column", target + "=A", "--year", "2021", "--out", out},
                launch);
}

TEST(ImportOffers, OfEachPartyGoTogether) {
  const TempFolder folder;
  const std::string first = (folder / "first").string();
  const std::string second = (folder / "second").string();
  EXPECT_EQ(import_offer(baseline, "municipal_offer_kr", folder, first).err, "");
  EXPECT_EQ(import_offer(first + "/scenario.yaml", "regional_offer_kr", folder, second).err, "");
  const Outcome explained = finsam({"explain", second + "/scenario.yaml", "--forbund", "lund",
                                    "--year", "2021", "--lang", "en", "--quiet"});
  EXPECT_EQ(explained.status, 0) << explained.err;
  EXPECT_THAT(read_file(second + "/scenario.yaml"),
              HasSubstr(" (municipal_offers.csv, regional_offers.csv)\"\n"));
  EXPECT_THAT(explained.out, HasSubstr("600,000"));
}

TEST(ImportOffers, AreDoubtfulWhereAnotherRuleGoesBeforeThem) {
  const TempFolder folder;
  const std::string first = (folder / "first").string();
  EXPECT_EQ(import_offer(baseline, "municipal_offer_kr", folder, first).err, "");
  const std::string rule =
      "title: Egen regel\nextends: first/scenario.yaml\n"
      "matching: {forbund: {lund: {municipal: {policy: full}}}}\n";
  write_file(folder / "rule.yaml", rule);
  const Outcome outcome =
      import_offer(folder / "rule.yaml", "offer_kr", folder, (folder / "second").string());
  EXPECT_EQ(outcome.status, 0);
  EXPECT_THAT(outcome.err, HasSubstr("warning: offers without effect"));
  EXPECT_THAT(outcome.err, HasSubstr("of the party alone: lund (municipal)\n"));
}

std::vector<std::string> all_forbund() {
  std::istringstream rows(read_file("scenarios/data/opening_2019.csv"));
  std::vector<std::string> ids;
  std::string line;
  std::getline(rows, line);
  while (std::getline(rows, line)) ids.push_back(line.substr(0, line.find(',')));
  return ids;
}

/// Imports an offer for every förbund of the baseline.
Outcome import_all(const std::string& base, const TempFolder& folder, const std::string& out) {
  std::string list = "F;A\n";
  for (const std::string& id : all_forbund()) list += id + ";300 tkr\n";
  write_file(folder / "all.csv", list);
  return finsam({"import", "csv", base, "--file", folder / "all.csv", "--column", "forbund_id=F",
                 "--column", "offer_kr=A", "--year", "2021", "--out", out, "--lang", "sv"});
}

TEST(ImportOffers, ReplaceATableOnceHoweverManyReadIt) {
  const TempFolder folder;
  const std::string first = (folder / "first").string();
  EXPECT_EQ(import_all(baseline, folder, first).status, 0);
  const Outcome again = import_all(first + "/scenario.yaml", folder, (folder / "second").string());
  EXPECT_THAT(again.out, HasSubstr("Ersätter offers.csv i scenariot\n"));
  EXPECT_THAT(read_file(folder / "second/scenario.yaml"), HasSubstr(" (offers.csv)\"\n"));
}

TEST(ImportOffers, OfManyAreNamedInShort) {
  const TempFolder folder;
  std::string rule = "title: Egen regel\nextends: " FINSAM_SOURCE_DIR "/" + std::string(baseline) +
                     "\nmatching:\n  forbund:\n";
  for (const std::string& id : all_forbund()) {
    rule += "    " + id + ": {municipal: {policy: full}}\n";
  }
  write_file(folder / "rule.yaml", rule);
  const Outcome outcome = import_all(folder / "rule.yaml", folder, (folder / "new").string());
  EXPECT_EQ(outcome.status, 0) << outcome.err;
  EXPECT_THAT(outcome.err, HasSubstr(" (municipal) and 68 more\n"));
}

TEST(ImportOffers, AreNotWrittenWhereTheyCannotBeTried) {
  const TempFolder folder;
  Launch launch;
  launch.environment = {{"TMPDIR", "/nowhere"}};
  const Outcome outcome =
      import_offer(baseline, "offer_kr", folder, (folder / "new").string(), launch);
  EXPECT_EQ(outcome.status, 4);
  EXPECT_THAT(outcome.err, HasSubstr("finsam: the scenario could not be tried: "));
  EXPECT_EQ(entry_count(folder.path()), 1);
}

}  // namespace
}  // namespace finsam::test
