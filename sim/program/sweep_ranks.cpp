#include "program/sweep_ranks.hpp"

#include <fmt/format.h>

#include <cstdlib>
#include <filesystem>
#include <string>
#include <vector>

#include "cluster/join_ranks.hpp"
#include "program/streams.hpp"

namespace finsam {
namespace {

namespace fs = std::filesystem;

/// Beside the program, where a build puts it, or where it is installed. FINSAM_MPI_MODULE names
/// another.
std::vector<fs::path> modules() {
  const char* named = ::secure_getenv("FINSAM_MPI_MODULE");
  if (named && *named) return {named};
  std::error_code ignored;
  const fs::path here = fs::read_symlink("/proc/self/exe", ignored).parent_path();
  return {here / "libfinsam_mpi.so", here.parent_path() / "lib/finsam/libfinsam_mpi.so"};
}

}  // namespace

tl::expected<std::unique_ptr<Ranks>, ExitStatus> sweep_ranks() {
  const Launched started = launched([](const char* name) { return ::secure_getenv(name); });
  if (started.count == 1) return nullptr;
  auto ranks = join_ranks(started, modules());
  if (ranks) return std::move(*ranks);
  // Each says so: the launcher ends the others as soon as one has gone.
  tell(fmt::format("finsam sweep: rank {}: {}", started.rank, ranks.error()));
  return tl::unexpected(ExitStatus::not_written);
}

}  // namespace finsam
