// Cases side by side for AVX-512; CMakeLists.txt says with which flags this file is compiled.
#include "engine/kernel_run.hpp"

namespace finsam {
namespace {
struct LevelFourIsa {
  static constexpr bool quick = true;
};
constexpr Kernel kernel = KernelOf<8, LevelFourIsa>::kernel("x86_64_v4");
}  // namespace
const Kernel& kernel_x86_64_v4() { return kernel; }
}  // namespace finsam
