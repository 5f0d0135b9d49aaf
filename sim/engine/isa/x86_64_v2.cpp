// Cases side by side for SSE4.2; CMakeLists.txt says with which flags this file is compiled.
#include "engine/kernel_run.hpp"

namespace finsam {
namespace {
struct LevelTwoIsa {
  static constexpr bool quick = true;
};
constexpr Kernel kernel = KernelOf<2, LevelTwoIsa>::kernel("x86_64_v2");
}  // namespace
const Kernel& kernel_x86_64_v2() { return kernel; }
}  // namespace finsam
