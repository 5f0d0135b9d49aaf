// Part stores that a run of several processes left behind, and ranks without MPI.

#include <fcntl.h>
#include <sys/file.h>

#include "faults/sweep_faults.hpp"
#include "store/part_stores.hpp"

namespace finsam::test {
namespace {

using ::testing::AllOf;
using ::testing::ElementsAre;
using ::testing::HasSubstr;

using Words = std::vector<std::string>;

/// What a launcher's environment comes to without a launcher.
TEST_F(SweepFaults, WithoutTheModuleNothingIsWritten) {
  Launch launch;
  launch.environment = {{"OMPI_COMM_WORLD_SIZE", "3"},
                        {"OMPI_COMM_WORLD_RANK", "0"},
                        {"FINSAM_MPI_MODULE", path("libfinsam_mpi.so")}};
  const std::string file = quick_sweep(10);
  const Outcome absent = finsam(sweep_words(file, "m.sqlite"), launch);
  EXPECT_EQ(absent.status, 2);
  EXPECT_THAT(absent.err, HasSubstr("finsam sweep: rank 0: 3 processes were started together, but "
                                    "libfinsam_mpi.so"));
  write_file(path("libfinsam_mpi.so"), "no library");
  const Outcome broken = finsam(sweep_words(file, "m.sqlite"), launch);
  EXPECT_EQ(broken.status, 2);
  EXPECT_THAT(broken.err, HasSubstr("libfinsam_mpi.so cannot be loaded: "));
  EXPECT_FALSE(is_there("m.sqlite"));
  const Outcome other = finsam({"validate", small}, launch);
  EXPECT_EQ(other.status, 0) << "other commands have nothing to do with it: " << other.err;
}

/// Makes the store `from` the part of `store` that rank `number` left.
void leave_part(const std::string& from, const std::string& store, int number) {
  const auto whole = SweepStore::read(from);
  ASSERT_TRUE(whole) << whole.error().what;
  auto part = open_part(store, number, whole->sweep());
  ASSERT_TRUE(part) << part.error().what;
  ASSERT_TRUE(part->merge(*whole));
}

TEST_F(SweepFaults, WhereNoModuleIsWantedEveryProcessRunsForItself) {
  Launch launch;
  launch.environment = {{"PMI_SIZE", "3"}, {"PMI_RANK", "1"}, {"FINSAM_MPI_MODULE", ""}};
  const Outcome outcome = finsam(sweep_words(quick_sweep(10), "alone.sqlite"), launch);
  EXPECT_EQ(outcome.status, 0) << outcome.err;
  EXPECT_TRUE(is_there("alone.sqlite"));
}

TEST_F(SweepFaults, AFolderThatCannotBeListedIsRefused) {
  if (::geteuid() == 0) GTEST_SKIP() << "root may read everything";
  namespace fs = std::filesystem;
  fs::create_directory(path("blind"));
  fs::permissions(path("blind"), fs::perms::owner_write | fs::perms::owner_exec);
  const Outcome outcome = finsam(sweep_words(quick_sweep(10), "blind/x.sqlite"));
  fs::permissions(path("blind"), fs::perms::owner_all);
  EXPECT_EQ(outcome.status, 4);
  EXPECT_THAT(outcome.err, HasSubstr("blind: the folder must be readable, to see which parts"));
}

TEST_F(SweepFaults, APartThatWasLeftIsTakenOver) {
  const std::string file = quick_sweep(20'000);
  Words shard = sweep_words(file, "shard.sqlite");
  shard.insert(shard.end(), {"--shard", "2/2"});
  ASSERT_EQ(finsam(shard).status, 0);
  leave_part(path("shard.sqlite"), path("p.sqlite"), 2);
  const Outcome outcome = finsam({"sweep", file, "--store", path("p.sqlite"), "--lang", "en"});
  ASSERT_EQ(outcome.status, 0) << outcome.err;
  EXPECT_THAT(outcome.err, AllOf(HasSubstr("finsam sweep: 8,192 cases of a run that was stopped"),
                                 HasSubstr("11,808 cases run, 20,000 in ")));
  EXPECT_THAT(files_of("p.sqlite"), ElementsAre("p.sqlite"));
  EXPECT_TRUE(cases("p.sqlite") == whole(file));
}

TEST_F(SweepFaults, AStoreThatSomebodyCalledAsAPartIsMergedAndKept) {
  const std::string file = quick_sweep(20'000);
  Words words = sweep_words(file, "p.sqlite.rank-1");
  words.insert(words.end(), {"--shard", "2/2"});
  ASSERT_EQ(finsam(words).status, 0);
  const Outcome outcome = finsam({"sweep", file, "--store", path("p.sqlite"), "--merge",
                                  path("p.sqlite.rank-1"), "--lang", "en"});
  ASSERT_EQ(outcome.status, 0) << outcome.err;
  EXPECT_THAT(outcome.err, HasSubstr("p.sqlite.rank-1: 8,192 new cases"));
  EXPECT_THAT(files_of("p.sqlite"), ElementsAre("p.sqlite", "p.sqlite.rank-1"));
}

TEST_F(SweepFaults, APartOfAnotherSweepIsLeftAlone) {
  ASSERT_EQ(finsam(sweep_words(slow_sweep(10), "other.sqlite")).status, 0);
  leave_part(path("other.sqlite"), path("p.sqlite"), 1);
  const std::string bytes = read_file(path("p.sqlite.rank-1"));
  const Outcome outcome = finsam(sweep_words(quick_sweep(10), "p.sqlite"));
  EXPECT_EQ(outcome.status, 2);
  EXPECT_THAT(outcome.err, AllOf(HasSubstr("p.sqlite.rank-1: the store is of another sweep"),
                                 HasSubstr("remove it if nothing in it is needed")));
  EXPECT_EQ(read_file(path("p.sqlite.rank-1")), bytes);
}

TEST_F(SweepFaults, APartThatIsInUseIsWaitedFor) {
  const std::string file = quick_sweep(10);
  ASSERT_EQ(finsam(sweep_words(file, "whole.sqlite")).status, 0);
  leave_part(path("whole.sqlite"), path("p.sqlite"), 1);
  const int held = ::open(path("p.sqlite.rank-1").c_str(), O_RDWR | O_CLOEXEC);
  ASSERT_EQ(::flock(held, LOCK_EX), 0);
  const Outcome outcome = finsam(sweep_words(file, "p.sqlite"));
  ::close(held);
  EXPECT_EQ(outcome.status, 4);
  EXPECT_THAT(outcome.err,
              HasSubstr("p.sqlite.rank-1: the store is in use by another process; wait"));
  EXPECT_EQ(finsam(sweep_words(file, "p.sqlite")).status, 0);
}

}  // namespace
}  // namespace finsam::test
