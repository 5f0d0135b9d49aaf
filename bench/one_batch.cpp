// Runs one small batch of every kind, for counting the instructions of it
// (scripts/check_instructions). usage: one_batch TASK | one_batch --compiler

#include <iostream>
#include <string_view>
#include <vector>

#include "baseline_tasks.hpp"
#include "engine/choose_kernel.hpp"

namespace finsam {
namespace {

constexpr int cases = 512;

int run_task(const Task& task) {
  const Kernel* kernel = choose_kernel("x86_64_v3");
  if (!kernel) {
    std::cerr << "this processor has no AVX2\n";
    return 77;
  }
  const Batch batch = batch_of_baseline(task.measures, task.chance, task.settings);
  const std::vector<double> values = values_of_cases(cases);
  std::vector<double> results(cases * task.measures.size() * batch.years().size());
  return batch.run(*kernel, values, replicate_of_cases(task, cases), results, 1).empty() ? 0 : 1;
}

const char* compiler() {
#if defined(__clang__)
  return "clang " __clang_version__;
#else
  return "g++ " __VERSION__;
#endif
}

}  // namespace
}  // namespace finsam

int main(int argc, char** argv) {
  const std::string_view wanted = argc > 1 ? argv[1] : "";
  for (const auto& task :
       {finsam::national(), finsam::every_metric(), finsam::every_rule(), finsam::draws()}) {
    if (wanted == task.name) return finsam::run_task(task);
  }
  if (wanted != "--compiler") return 2;
  std::cout << finsam::compiler() << '\n';
}
