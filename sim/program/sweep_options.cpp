#include "program/sweep_options.hpp"

#include <sched.h>

#include <algorithm>
#include <filesystem>
#include <thread>

namespace finsam {
namespace {

/// The processors that a launcher has bound this process to.
int bound_to(int all) {
  cpu_set_t processors;
  CPU_ZERO(&processors);
  if (::sched_getaffinity(0, sizeof processors, &processors) != 0) return all;
  return CPU_COUNT(&processors);
}

}  // namespace

std::string store_file(const Given& given) {
  const auto chosen = given.text("store");
  if (chosen) return *chosen;
  return std::filesystem::path(given.arguments.front()).stem().string() + ".sqlite";
}

int thread_count(const Given& given, int ranks_here) {
  const int all = static_cast<int>(std::thread::hardware_concurrency());
  const int here = std::min(all / ranks_here, bound_to(all));
  return given.count("threads").value_or(std::max(1, here));
}

}  // namespace finsam
