#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <tl/expected.hpp>
#include <vector>

#include "cluster/ranks.hpp"

namespace finsam {

/// What a launcher such as mpirun says of the processes that it starts.
struct Launched {
  int rank = 0;
  int count = 1;  ///< 1 also where there is no launcher
};

/// Reads it from the environment: that of Open MPI's mpirun, of a launcher that speaks PMI, or of
/// Slurm's srun with PMIx.
/// @param variable  gives the value of an environment variable, or null
Launched launched(const std::function<const char*(const char*)>& variable);

/// Joins the other ranks, with the first module of `modules` that there is. It stays loaded.
/// @param modules  files that may be libfinsam_mpi.so, in the order in which they are tried
/// @return the ranks, or why there are none and what helps
tl::expected<std::unique_ptr<Ranks>, std::string> join_ranks(
    const Launched& launched, const std::vector<std::filesystem::path>& modules);

}  // namespace finsam
