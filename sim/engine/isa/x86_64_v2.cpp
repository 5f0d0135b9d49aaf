// Cases side by side for SSE4.2; CMakeLists.txt says with which flags this file is compiled.
#include "engine/kernel_run.hpp"

namespace finsam {
namespace {
struct Isa_x86_64_v2 {
  static constexpr bool quick = true;
};
constexpr Kernel kernel = KernelOf<2, Isa_x86_64_v2>::kernel("x86_64_v2");
}  // namespace
const Kernel& kernel_x86_64_v2() { return kernel; }
}  // namespace finsam
