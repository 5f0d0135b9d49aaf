#pragma once

#include <memory>
#include <tl/expected.hpp>

#include "cluster/ranks.hpp"
#include "program/exit_status.hpp"

namespace finsam {

/// Joins the other processes that a launcher such as mpirun started with this one. MPI is loaded
/// only where there are some, and not where FINSAM_MPI_MODULE is empty.
/// @return the ranks, null where this process is alone; or what it ends with after saying why
tl::expected<std::unique_ptr<Ranks>, ExitStatus> sweep_ranks();

}  // namespace finsam
