// Every input of the corpora, without a fuzzer: so that every compiler and every run of the tests
// meets what the fuzzers once found.

#include <gtest/gtest.h>

#include <filesystem>

#include "fuzz/fuzzed.hpp"
#include "places.hpp"
#include "support/temp_folder.hpp"

namespace finsam::test {
namespace {

namespace fs = std::filesystem;

void replay(const std::string& kind, void (*fuzzed)(std::string_view)) {
  int count = 0;
  for (const auto& entry :
       fs::recursive_directory_iterator(fs::path(FINSAM_SOURCE_DIR) / "tests/fuzz/corpus" / kind)) {
    if (!entry.is_regular_file()) continue;
    EXPECT_NO_THROW(fuzzed(read_file(entry.path()))) << entry.path();
    ++count;
  }
  EXPECT_GT(count, 10);
}

TEST(Corpus, OfScenariosHoldsNoSurprise) { replay("scenario", fuzz::scenario); }
TEST(Corpus, OfSweepsHoldsNoSurprise) { replay("sweep", fuzz::sweep); }
TEST(Corpus, OfTablesHoldsNoSurprise) { replay("table", fuzz::table); }
TEST(Corpus, OfQuantitiesHoldsNoSurprise) { replay("quantity", fuzz::quantity); }

}  // namespace
}  // namespace finsam::test
