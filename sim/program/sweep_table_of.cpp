#include "program/sweep_table_of.hpp"

#include <algorithm>

#include "program/sweep_documents.hpp"

namespace finsam {
namespace {

/// Puts a block's cases in their columns.
void add(const CaseBlock& block, std::size_t keys, std::size_t metrics, std::size_t years,
         SweepTable& table) {
  for (int place = 0; place < block.count; ++place) {
    const std::int64_t number = block.first + place;
    if (number >= table.cases) return;
    const auto row = static_cast<std::size_t>(number);
    const auto at = static_cast<std::size_t>(place);
    for (std::size_t k = 0; k < keys; ++k) {
      table.values_of(k)[row] = block.values[at * keys + k];
    }
    for (std::size_t m = 0; m < metrics; ++m) {
      for (std::size_t y = 0; y < years; ++y) {
        table.results_of(m, y)[row] = block.results[(at * metrics + m) * years + y];
      }
    }
  }
  for (const CaseFailure& failure : block.failures) {
    const std::int64_t number = block.first + failure.place;
    if (number < table.cases) {
      table.failed.push_back({number, failure.reason, Year{failure.year}});
    }
  }
}

}  // namespace

tl::expected<SweepTable, StoreFault> sweep_table_of(const SweepStore& store, std::int64_t most) {
  const StoredSweep& stored = store.sweep();
  SweepTable table = described_table(stored);
  const auto done = store.done();
  if (!done) return tl::unexpected(done.error());
  // Only what is there without a gap from the first case on: the design is numbered.
  for (const CaseRange& range : *done) {
    if (range.first != table.cases) break;
    table.cases += range.count;
  }
  table.cases = std::min(table.cases, most);
  table.make_room();
  const auto read = store.each_block([&](const CaseBlock& block) {
    add(block, stored.keys.size(), stored.metrics.size(), stored.years.size(), table);
    return block.first + block.count < table.cases;
  });
  if (!read) return tl::unexpected(read.error());
  return table;
}

}  // namespace finsam
