#include <cmath>
#include <vector>

#include "finsam/read_sweep.hpp"
#include "finsam/sweep_cases.hpp"
#include "fuzz/fuzzed.hpp"
#include "fuzz/messages.hpp"
#include "support/temp_folder.hpp"

namespace finsam::fuzz {
namespace {

/// Sweeps of more cases than this take too long to prepare.
constexpr std::int64_t largest_sweep = 100'000;

/// The folder that sweeps stand in, with a scenario that nobody reads.
const test::TempFolder& folder() {
  static const test::TempFolder one;
  static const bool there = (test::write_file(one / "scenario.yaml", "title: none\n"), true);
  promise(there, "no folder");
  return one;
}

/// The same values twice, each of which can be written; or a reason.
void has_values(const SweepCases& cases, std::int64_t number) {
  const Sweep& sweep = cases.sweep();
  std::vector<double> values(sweep.keys.size());
  std::vector<double> again(sweep.keys.size());
  const auto refused = cases.values_of(number, values);
  const auto refused_again = cases.values_of(number, again);
  promise(refused.has_value() == refused_again.has_value(), "a case that is refused at times");
  if (refused) {
    promise(!refused->reason.empty(), "a case that fails without a reason");
    return;
  }
  promise(values == again, "a case with two values");
  for (std::size_t k = 0; k < values.size(); ++k) {
    promise(std::isfinite(values[k]), "a value that is no number of " + sweep.keys[k].key);
    promise(!value_text(sweep.keys[k], values[k]).empty(), "a value that cannot be written");
  }
  promise(settings_of(sweep, values).size() >= values.size(), "a key without a setting");
}

}  // namespace

void sweep(std::string_view input) {
  for (const char* name : {"sweep.yaml", "rows.csv"}) {
    test::write_file(folder() / name, next_file(input));
  }
  SweepReading reading = read_sweep(folder() / "sweep.yaml");
  promise(reading.sweep.has_value() != reading.diagnostics.has_errors(),
          "a sweep with errors, or neither");
  messages_are_whole(reading.diagnostics);
  if (!reading.sweep || case_count(*reading.sweep) > largest_sweep) return;
  const SweepCases cases(std::move(*reading.sweep));
  promise(cases.count() > 0, "a sweep without cases");
  for (const std::int64_t number : {std::int64_t{0}, cases.count() / 2, cases.count() - 1}) {
    has_values(cases, number);
  }
}

}  // namespace finsam::fuzz
