// Cases side by side for any processor; CMakeLists.txt says with which flags this file is compiled.
#include "engine/kernel_run.hpp"

namespace finsam {
namespace {
struct PortableIsa {
  static constexpr bool quick = false;
};
constexpr Kernel kernel = KernelOf<2, PortableIsa>::kernel("portable");
}  // namespace
const Kernel& kernel_portable() { return kernel; }
}  // namespace finsam
