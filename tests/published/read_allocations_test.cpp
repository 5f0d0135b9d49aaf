// A user's list of allocations.

#include "published/read_allocations.hpp"

#include <gmock/gmock.h>

#include "support/temp_folder.hpp"

namespace finsam {
namespace {

using test::TempFolder;
using test::write_file;
using ::testing::HasSubstr;
using ::testing::SizeIs;

class AllocationList : public testing::Test {
 protected:
  AllocationList() {
    roster_.forbund.resize(2);
    roster_.forbund[0].id = "ostra-sodermanland";
    roster_.forbund[0].name = "Östra Södermanland";
    roster_.forbund[1].id = "vastra-sodermanland";
    roster_.forbund[1].name = "Västra Södermanland";
  }

  std::vector<PublishedAllocation> read(const std::string& text) {
    write_file(folder_ / "list.csv", text);
    return read_allocations((folder_ / "list.csv").string(), roster_, diagnostics_);
  }
  std::string first_message() const {
    return diagnostics_.all().empty() ? "" : diagnostics_.all().front().text();
  }

  TempFolder folder_;
  Roster roster_;
  Diagnostics diagnostics_;
};

TEST_F(AllocationList, IsReadByIdOrName) {
  const auto list = read("forbund,year,kronor\nostra-sodermanland,2020,1000\nvästra,2021,2000\n");
  EXPECT_EQ(first_message(), "");
  ASSERT_THAT(list, SizeIs(2));
  EXPECT_EQ(list[0].forbund, 0);
  EXPECT_EQ(list[0].year, Year{2020});
  EXPECT_EQ(list[0].amount, Money<double>{1'000.0});
  EXPECT_EQ(list[1].forbund, 1);
}

TEST_F(AllocationList, IsReadAsExcelSavesIt) {
  const auto list = read(
      "\xef\xbb\xbf"
      "Förbund;År;Kronor\r\nÖstra Södermanland;2020;1 234 000\r\n");
  EXPECT_EQ(first_message(), "");
  ASSERT_THAT(list, SizeIs(1));
  EXPECT_EQ(list[0].amount, Money<double>{1'234'000.0});
}

TEST_F(AllocationList, IsRefusedWithItsPlaces) {
  EXPECT_THAT(
      read("forbund,year,kronor\nsödermanland,2020,1\nnorra,2020,1\nöstra,20,x\nöstra,2020,1"
           "\nostra-sodermanland,2020,2\n"),
      SizeIs(1));
  const std::vector<Diagnostic>& all = diagnostics_.all();
  ASSERT_THAT(all, SizeIs(5));
  EXPECT_EQ(all[0].place.line, 2);
  EXPECT_EQ(all[0].text(),
            "forbund: 2 förbund answer to \"södermanland\"; give one of: ostra-sodermanland (Östra "
            "Södermanland), vastra-sodermanland (Västra Södermanland)");
  EXPECT_EQ(all[1].place.line, 3);
  EXPECT_EQ(all[2].place.column, 7);
  EXPECT_EQ(all[3].place.column, 10);
  EXPECT_EQ(all[4].text(),
            "forbund: \"ostra-sodermanland 2020\" is written twice, first on line 5");
}

TEST_F(AllocationList, NeedsItsThreeColumnsAndRows) {
  read("forbund,year,belopp\n");
  EXPECT_THAT(first_message(), HasSubstr("unknown column \"belopp\""));
}

TEST_F(AllocationList, SaysWhatAnEmptyFileShouldHave) {
  read("\n");
  EXPECT_EQ(first_message(),
            "the table is empty; its first line names the columns: forbund, year, kronor");
}

TEST_F(AllocationList, NeedsRows) {
  read("forbund,year,kronor\n");
  EXPECT_EQ(first_message(), "the table has no rows");
}

}  // namespace
}  // namespace finsam
