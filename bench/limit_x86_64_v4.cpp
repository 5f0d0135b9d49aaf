// The limit of the machine with AVX-512; CMakeLists.txt says with which flags this file is
// compiled.
#include "limit_run.hpp"

namespace finsam {
const LimitKernel& limit_x86_64_v4() {
  static constexpr LimitKernel kernel{"x86_64_v4", Lanes::width, sizeof(LimitMemory), run_limit};
  return kernel;
}
}  // namespace finsam
