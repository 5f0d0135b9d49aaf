// What a launcher says in the environment. To join is tested under mpirun.

#include "cluster/join_ranks.hpp"

#include <gtest/gtest.h>

#include <map>

namespace finsam {
namespace {

std::pair<int, int> of(const std::map<std::string, std::string>& environment) {
  const Launched found = launched([&](const char* name) -> const char* {
    const auto variable = environment.find(name);
    return variable == environment.end() ? nullptr : variable->second.c_str();
  });
  return {found.rank, found.count};
}

TEST(Launched, ByNobodyIsAlone) {
  EXPECT_EQ(of({}), (std::pair{0, 1}));
  EXPECT_EQ(of({{"SLURM_NTASKS", "8"}}), (std::pair{0, 1})) << "a job's own script";
  EXPECT_EQ(of({{"OMPI_COMM_WORLD_SIZE", "many"}, {"OMPI_COMM_WORLD_RANK", "1"}}),
            (std::pair{0, 1}));
  EXPECT_EQ(of({{"OMPI_COMM_WORLD_SIZE", "3"}, {"OMPI_COMM_WORLD_RANK", ""}}), (std::pair{0, 1}));
  EXPECT_EQ(of({{"PMI_SIZE", "0"}, {"PMI_RANK", "0"}}), (std::pair{0, 1}));
}

TEST(Launched, ByMpirunOrSlurmKnowsItsRank) {
  EXPECT_EQ(of({{"OMPI_COMM_WORLD_SIZE", "3"}, {"OMPI_COMM_WORLD_RANK", "2"}}), (std::pair{2, 3}));
  EXPECT_EQ(of({{"PMI_SIZE", "4"}, {"PMI_RANK", "0"}}), (std::pair{0, 4}));
  EXPECT_EQ(of({{"PMIX_RANK", "7"}, {"SLURM_NTASKS", "16"}, {"SLURM_STEP_NUM_TASKS", "8"}}),
            (std::pair{7, 8}));
  EXPECT_EQ(of({{"PMIX_RANK", "7"}, {"SLURM_NTASKS", "16"}}), (std::pair{7, 16}));
}

TEST(JoinRanks, NeedsAModule) {
  const auto ranks = join_ranks({0, 3}, {"nowhere/libfinsam_mpi.so", "nor/here.so"});
  ASSERT_FALSE(ranks);
  EXPECT_EQ(ranks.error(),
            "3 processes were started together, but libfinsam_mpi.so, which a build with Open MPI "
            "(libopenmpi-dev) makes, is not here; FINSAM_MPI_MODULE may name it; with "
            "FINSAM_MPI_MODULE= in the environment every process runs for itself");
}

}  // namespace
}  // namespace finsam
