// How near the engine comes to what the machine can do: förbund-years per second of a hand-written
// kernel and of the engine on the same cases, one thread. Nothing is timed before both have given
// the same results.

#include <benchmark/benchmark.h>

#include <algorithm>
#include <cstdlib>
#include <iostream>
#include <string>
#include <vector>

#include "baseline_batch.hpp"
#include "engine/alike_order.hpp"
#include "engine/choose_kernel.hpp"
#include "engine/pack_worker.hpp"
#include "engine/prepare.hpp"
#include "limit_kernel.hpp"

namespace finsam {
namespace {

constexpr int cases = 4096;

[[noreturn]] void stop(const std::string& why) {
  std::cerr << why << '\n';
  std::exit(1);
}

/// The cases in the order in which the engine runs them, so that the packs are the same.
std::vector<double> values_in_order() {
  const std::vector<double> values = values_of_cases(cases);
  std::vector<double> ordered;
  for (const std::size_t place : in_alike_order(values, 3)) {
    ordered.insert(ordered.end(), &values[3 * place], &values[3 * place] + 3);
  }
  return ordered;
}

/// The baseline as the kernels take it, and the cases.
struct Cases {
  std::vector<Measure> measures = national_measures();
  Batch batch = batch_of_baseline(measures);
  Prepared prepared = prepare(batch.scenario()).value();
  std::vector<YearShape> shapes;
  std::vector<YearNumbers<double>> numbers;
  std::vector<double> values = values_in_order();
  double forbund_years = 0.0;

  Cases() {
    for (const PreparedYear& year : prepared.years) {
      shapes.push_back(year.shape);
      numbers.push_back(year.numbers);
      forbund_years += static_cast<double>(year.shape.count) * cases;
    }
    if (!fits_limit(group())) stop("the baseline has options that the limit is not written for");
  }
  KernelGroup group() const {
    return {static_cast<int>(shapes.size()),
            shapes.data(),
            numbers.data(),
            prepared.opening,
            measures.data(),
            static_cast<int>(measures.size())};
  }
};

const Cases& the_cases() {
  static const Cases cases_of_baseline;
  return cases_of_baseline;
}

/// Runs all cases by the hand-written kernel: [pack][year][measure][lane].
void run_limit(const LimitKernel& kernel, const LineMemory& memory, std::vector<double>& results) {
  const Cases& of = the_cases();
  const KernelGroup group = of.group();
  const int per_pack = group.years * limit_measures * kernel.width;
  for (int pack = 0; pack < cases / kernel.width; ++pack) {
    alignas(64) double lanes[3 * 8];
    for (int k = 0; k < kernel.width; ++k) {
      for (int key = 0; key < 3; ++key) {
        const int at = (pack * kernel.width + k) * 3 + key;
        lanes[key * kernel.width + k] = of.values[static_cast<std::size_t>(at)];
      }
    }
    double* own = results.data() + static_cast<std::ptrdiff_t>(pack) * per_pack;
    if (!kernel.run(group, lanes, memory.data(), own)) stop("a pack is beyond the limit's kernel");
  }
}

std::vector<double> results_of_engine(const Kernel& kernel) {
  const Cases& of = the_cases();
  std::vector<double> results(cases * of.measures.size() * of.shapes.size());
  if (!of.batch.run(kernel, of.values, {}, results, 1).empty()) stop("a case failed");
  return results;
}

/// Ends the program unless both give the same.
void compare(const LimitKernel& limit, const Kernel& engine, const std::vector<double>& own) {
  const std::vector<double> theirs = results_of_engine(engine);
  const int years = static_cast<int>(the_cases().shapes.size());
  int differing = 0;
  for (int c = 0; c < cases; ++c) {
    for (int m = 0; m < limit_measures; ++m) {
      for (int y = 0; y < years; ++y) {
        const int pack = c / limit.width;
        const int at = ((pack * years + y) * limit_measures + m) * limit.width + c % limit.width;
        const double expected =
            theirs[static_cast<std::size_t>((c * limit_measures + m) * years + y)];
        if (own[static_cast<std::size_t>(at)] == expected) continue;
        if (++differing <= 5) {
          std::cerr << limit.isa << ": case " << c << ", measure " << m << ", year " << y << ": "
                    << own[static_cast<std::size_t>(at)] << ", engine " << expected << '\n';
        }
      }
    }
  }
  if (differing) stop(std::to_string(differing) + " numbers differ");
}

void count(benchmark::State& state) {
  state.counters["förbund-years/s"] =
      benchmark::Counter(static_cast<double>(state.iterations()) * the_cases().forbund_years,
                         benchmark::Counter::kIsRate);
}

void add(const LimitKernel& limit) {
  const Kernel* engine = choose_kernel(limit.isa);
  if (!engine) return;
  const LineMemory memory(limit.bytes);
  std::vector<double> results(cases * limit_measures * the_cases().shapes.size());
  run_limit(limit, memory, results);
  compare(limit, *engine, results);
  const auto name = [&](const char* what) { return std::string(limit.isa) + "/" + what; };
  benchmark::RegisterBenchmark(name("limit").c_str(), [&limit](benchmark::State& state) {
    const LineMemory own(limit.bytes);
    std::vector<double> kept(cases * limit_measures * the_cases().shapes.size());
    for (auto _ : state) run_limit(limit, own, kept);
    count(state);
  })->Unit(benchmark::kMillisecond);
  benchmark::RegisterBenchmark(name("engine").c_str(), [engine](benchmark::State& state) {
    for (auto _ : state) benchmark::DoNotOptimize(results_of_engine(*engine));
    count(state);
  })->Unit(benchmark::kMillisecond);
}

}  // namespace

bool fits_limit(const KernelGroup& group) {
  const auto whole = [](const auto& kinds) {
    return std::all_of(kinds.begin(), kinds.end(),
                       [](MatchingKind kind) { return kind == MatchingKind::growth_cap; });
  };
  for (int y = 0; y < group.years; ++y) {
    const YearShape& shape = group.shapes[y];
    const YearNumbers<double>& terms = group.numbers[y];
    bool fits = shape.count == group.opening.eget_kapital.size() && shape.count < 96;
    for (int i = 0; i < shape.count; ++i) {
      fits = fits && shape.out_of_end[i] == i + 1 && shape.out_of[i] == i;
      fits = fits && shape.has_last[i] && !shape.in_startup[i];
    }
    fits = fits && shape.keys == 2 && shape.steps == 3 && shape.method == Method::model;
    fits = fits && shape.damping == DampingRule::sparr && !shape.capped;
    fits = fits && shape.reference == Reference::accepted;
    fits = fits && shape.financing == Financing::from_unclaimed;
    fits = fits && shape.capital_rule == CapitalRule::none && shape.redistribution_rounds == 0;
    fits = fits && shape.targeted.size() == 0 && terms.other_income.size() == 0;
    fits = fits && terms.unit.kr <= 16'000.0;
    fits = fits && shape.trappan_base == TrappanBase::total;
    fits = fits && shape.trappan_scale == TrappanScale::marginal;
    if (!fits || !whole(shape.municipal_kind) || !whole(shape.regional_kind)) return false;
  }
  return true;
}

}  // namespace finsam

int main(int argc, char** argv) {
  for (const finsam::LimitKernel* kernel :
       {&finsam::limit_x86_64_v3(), &finsam::limit_x86_64_v4()}) {
    finsam::add(*kernel);
  }
  benchmark::Initialize(&argc, argv);
  benchmark::RunSpecifiedBenchmarks();
}
