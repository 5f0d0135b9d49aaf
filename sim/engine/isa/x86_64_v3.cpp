// Cases side by side for AVX2; CMakeLists.txt says with which flags this file is compiled.
#include "engine/kernel_run.hpp"

namespace finsam {
namespace {
struct LevelThreeIsa {
  static constexpr bool quick = true;
};
constexpr Kernel kernel = KernelOf<4, LevelThreeIsa>::kernel("x86_64_v3");
}  // namespace
const Kernel& kernel_x86_64_v3() { return kernel; }
}  // namespace finsam
