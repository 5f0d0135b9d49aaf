#pragma once

#include "store/sweep_csv.hpp"
#include "store/sweep_store.hpp"

namespace finsam::test {

/// A sweep of a thousand cases with a key of every kind, in blocks of 64.
inline StoredSweep small_sweep() {
  StoredSweep sweep;
  sweep.model = "0.4.0";
  sweep.base = "base";
  sweep.data = "data";
  sweep.design = "random, seed 1";
  sweep.keys = {{"damping.max_decrease", StoredKind::share, "%", {}},
                {"base_grant", StoredKind::kronor, "kr", {}},
                {"indicators.lag", StoredKind::count, "", {}},
                {"damping.financing", StoredKind::choice, "", {"proportional", "from_gains"}}};
  sweep.metrics = {{"returned", "kr"}, {"top_quarter_share", "%"}};
  sweep.years = {2020, 2021, 2022};
  sweep.cases = 1000;
  sweep.block_size = 64;
  return sweep;
}

/// What the small sweep's cases are, as a function of their number; every seventh fails.
inline CaseBlock small_block(CaseRange range) {
  CaseBlock block;
  block.first = range.first;
  block.count = static_cast<int>(range.count);
  for (int place = 0; place < block.count; ++place) {
    const auto number = static_cast<double>(range.first + place);
    for (const double value :
         {50'000 + number, 1000 * number, 2.0, static_cast<double>((range.first + place) % 2)}) {
      block.values.push_back(value);
    }
    for (const double result : {2.5e6 + 7 * number, 2.4e6 - number, 0.0}) {
      block.results.push_back(result);
    }
    for (const double result : {number / 3, 0.1, -0.0}) block.results.push_back(result);
    if ((range.first + place) % 7 == 3) {
      block.failures.push_back({place, 2021, "the base grants are more than there is"});
    }
  }
  return block;
}

/// Opens the store of the small sweep, or of another.
inline SweepStore opened(const std::string& file, const StoredSweep& sweep = small_sweep()) {
  auto store = SweepStore::open(file, sweep);
  if (!store) throw std::runtime_error(store.error().what);
  return std::move(*store);
}

/// Computes up to `most` blocks that are missing.
inline void go_on(SweepStore& store, int most = 1'000'000) {
  const auto missing = store.missing().value();
  for (const CaseRange& range : missing) {
    if (most-- == 0) return;
    const auto done = store.put(small_block(range));
    if (!done) throw std::runtime_error(done.error().what);
  }
}

/// All cases of a store as one block.
inline CaseBlock all_of(const SweepStore& store) {
  CaseBlock all;
  const auto read = store.each_block([&](const CaseBlock& block) {
    all.values.insert(all.values.end(), block.values.begin(), block.values.end());
    all.results.insert(all.results.end(), block.results.begin(), block.results.end());
    for (CaseFailure failure : block.failures) {
      failure.place += all.count;
      all.failures.push_back(failure);
    }
    all.count += block.count;
    return true;
  });
  if (!read) throw std::runtime_error(read.error().what);
  return all;
}

/// All cases of a store, as they are exported.
inline std::string csv_of(const SweepStore& store, SweepRows rows = SweepRows::case_years) {
  std::string all;
  const auto add = [&](std::string_view bytes) { all += bytes; };
  if (const auto written = sweep_csv(store, rows, add); !written) {
    throw std::runtime_error(written.error().what);
  }
  return all;
}

}  // namespace finsam::test
