#include "engine/choose_kernel.hpp"

namespace finsam {

std::vector<const Kernel*> kernels_here() {
  std::vector<const Kernel*> found = {&kernel_portable()};
#if defined(__x86_64__)
  const auto has = [](auto... features) { return (features && ...); };
  if (has(__builtin_cpu_supports("sse4.2"), __builtin_cpu_supports("popcnt"))) {
    found.push_back(&kernel_x86_64_v2());
  }
  if (has(__builtin_cpu_supports("avx2"), __builtin_cpu_supports("bmi2"),
          __builtin_cpu_supports("fma"))) {
    found.push_back(&kernel_x86_64_v3());
  }
  if (has(__builtin_cpu_supports("avx512f"), __builtin_cpu_supports("avx512bw"),
          __builtin_cpu_supports("avx512cd"), __builtin_cpu_supports("avx512dq"),
          __builtin_cpu_supports("avx512vl"))) {
    found.push_back(&kernel_x86_64_v4());
  }
#endif
  return found;
}

const Kernel* choose_kernel(std::string_view name) {
  const Kernel* widest = nullptr;
  for (const Kernel* kernel : kernels_here()) {
    if (name.empty() || name == kernel->isa) widest = kernel;
  }
  return widest;
}

}  // namespace finsam
