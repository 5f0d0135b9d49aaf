// The limit of the machine with AVX2; CMakeLists.txt says with which flags this file is compiled.
#include "limit_run.hpp"

namespace finsam {
const LimitKernel& limit_x86_64_v3() {
  static constexpr LimitKernel kernel{"x86_64_v3", Lanes::width, sizeof(LimitMemory), run_limit};
  return kernel;
}
}  // namespace finsam
