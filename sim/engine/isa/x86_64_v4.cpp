// Cases side by side for AVX-512; CMakeLists.txt says with which flags this file is compiled.
#include "engine/kernel_run.hpp"

namespace finsam {
namespace {
struct Isa_x86_64_v4 {
  static constexpr bool quick = true;
};
constexpr Kernel kernel = KernelOf<8, Isa_x86_64_v4>::kernel("x86_64_v4");
}  // namespace
const Kernel& kernel_x86_64_v4() { return kernel; }
}  // namespace finsam
