#include "cluster/join_ranks.hpp"

#include <dlfcn.h>
#include <fmt/format.h>

#include <charconv>
#include <optional>
#include <string_view>

namespace finsam {
namespace {

std::optional<int> whole_number(const char* text) {
  if (!text) return std::nullopt;
  const std::string_view digits = text;
  int number = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
  const bool whole = error == std::errc() && end == digits.data() + digits.size();
  return whole && number >= 0 ? std::optional(number) : std::nullopt;
}

/// Opens the first module that there is, or says why none can be.
tl::expected<void*, std::string> opened(const std::vector<std::filesystem::path>& modules) {
  for (const std::filesystem::path& module : modules) {
    std::error_code ignored;
    if (!std::filesystem::exists(module, ignored)) continue;
    const std::string file = std::filesystem::absolute(module).string();
    // MPI loads further modules, which look for its functions.
    if (void* library = ::dlopen(file.c_str(), RTLD_NOW | RTLD_GLOBAL)) return library;
    const char* why = ::dlerror();  // NOLINT(concurrency-mt-unsafe): no other thread loads
    return tl::unexpected(
        fmt::format("{} cannot be loaded: {}", module.string(), why ? why : "nobody says why"));
  }
  return tl::unexpected<std::string>(
      "libfinsam_mpi.so, which a build with Open MPI (libopenmpi-dev) makes, is not here; "
      "FINSAM_MPI_MODULE may name it");
}

}  // namespace

Launched launched(const std::function<const char*(const char*)>& variable) {
  struct Names {
    const char* rank;
    const char* count;
  };
  for (const Names& names :
       {Names{"OMPI_COMM_WORLD_RANK", "OMPI_COMM_WORLD_SIZE"}, Names{"PMI_RANK", "PMI_SIZE"},
        Names{"PMIX_RANK", "SLURM_STEP_NUM_TASKS"}, Names{"PMIX_RANK", "SLURM_NTASKS"}}) {
    const auto rank = whole_number(variable(names.rank));
    const auto count = whole_number(variable(names.count));
    if (rank && count && *count >= 1) return {*rank, *count};
  }
  return {};
}

tl::expected<std::unique_ptr<Ranks>, std::string> join_ranks(
    const Launched& launched, const std::vector<std::filesystem::path>& modules) {
  const auto refused = [&](const std::string& why) {
    return tl::unexpected(fmt::format(
        "{} processes were started together, but {}; with FINSAM_MPI_MODULE= in the environment "
        "every process runs for itself",
        launched.count, why));
  };
  const auto library = opened(modules);
  if (!library) return refused(library.error());
  const auto join = reinterpret_cast<JoinRanks>(::dlsym(*library, "finsam_join_ranks_1"));
  if (!join) return refused("the libfinsam_mpi.so that is here is not of this version of finsam");
  std::unique_ptr<Ranks> ranks(join());
  if (!ranks) return refused("the MPI that is here was built without threads");
  if (ranks->count() != launched.count) {
    return refused(fmt::format(
        "only {} of them know of each other; start them with the mpirun of the Open MPI that "
        "finsam was built with",
        ranks->count()));
  }
  return ranks;
}

}  // namespace finsam
