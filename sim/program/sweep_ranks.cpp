#include "program/sweep_ranks.hpp"

#include <fmt/format.h>

#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <thread>
#include <vector>

#include "cluster/join_ranks.hpp"
#include "program/streams.hpp"

namespace finsam {
namespace {

namespace fs = std::filesystem;

/// How long the launcher has to end this rank after rank 0 has said why.
constexpr auto to_be_ended = std::chrono::seconds(2);

/// Beside the program, where a build puts it, or where it is installed. FINSAM_MPI_MODULE names
/// another, or none, where every process is to run for itself.
std::vector<fs::path> modules() {
  if (const char* named = ::secure_getenv("FINSAM_MPI_MODULE")) {
    return *named ? std::vector<fs::path>{named} : std::vector<fs::path>{};
  }
  std::error_code ignored;
  const fs::path here = fs::read_symlink("/proc/self/exe", ignored).parent_path();
  return {here / "libfinsam_mpi.so", here.parent_path() / "lib/finsam/libfinsam_mpi.so"};
}

}  // namespace

tl::expected<std::unique_ptr<Ranks>, ExitStatus> sweep_ranks() {
  const Launched started = launched([](const char* name) { return ::secure_getenv(name); });
  const auto files = modules();
  if (started.count == 1 || files.empty()) return nullptr;
  auto ranks = join_ranks(started, files);
  if (ranks) return std::move(*ranks);
  // Mostly they all fail alike, and the launcher ends the others as soon as rank 0 has gone. One
  // that is there still fails where rank 0 does not.
  if (started.rank > 0) std::this_thread::sleep_for(to_be_ended);
  tell(fmt::format("finsam sweep: rank {}: {}", started.rank, ranks.error()));
  return tl::unexpected(ExitStatus::wrong_input);
}

}  // namespace finsam
