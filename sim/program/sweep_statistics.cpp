#include "program/sweep_statistics.hpp"

#include <fmt/format.h>

#include <span>
#include <utility>

#include "analysis/running_statistics.hpp"
#include "program/streams.hpp"
#include "program/sweep_documents.hpp"
#include "program/tell_fault.hpp"

namespace finsam {
namespace {

/// A store's statistics together, and what it says of its cases.
struct Summed {
  SweepTable table;
  RunningStatistics statistics;
  bool sound = true;  ///< whether every block had statistics
};

void add(const CaseBlock& block, Summed& all) {
  const auto own = RunningStatistics::from_bytes(block.statistics, all.statistics.columns());
  if (!own) {
    all.sound = false;
    return;
  }
  all.statistics.add(*own);
  all.table.cases += block.count;
  for (const CaseFailure& failure : block.failures) {
    all.table.failed.push_back({block.first + failure.place, failure.reason, Year{failure.year}});
  }
}

std::optional<Distribution> distribution_in(const RunningStatistics& statistics,
                                            std::size_t column) {
  const auto summary = statistics.of(column);
  if (!summary) return std::nullopt;
  Distribution spread{summary->count, summary->mean,     summary->sd,
                      summary->least, summary->greatest, {}};
  for (std::size_t q = 0; q < quantile_per_cents.size(); ++q) {
    spread.quantiles[q] = statistics.quantile(column, 10 * quantile_per_cents[q]);
  }
  return spread;
}

}  // namespace

std::string statistics_of(const CaseBlock& block, std::size_t columns,
                          [[maybe_unused]] int threads) {
  std::vector<char> failed(static_cast<std::size_t>(block.count));
  for (const CaseFailure& failure : block.failures) {
    failed[static_cast<std::size_t>(failure.place)] = 1;
  }
  RunningStatistics all(columns);
#pragma omp parallel num_threads(threads)
  {
    RunningStatistics own(columns);
#pragma omp for schedule(static) nowait
    for (int place = 0; place < block.count; ++place) {
      const auto at = static_cast<std::size_t>(place);
      if (!failed[at]) own.add(std::span(block.results).subspan(at * columns, columns));
    }
#pragma omp critical(statistics_of_block)
    all.add(own);
  }
  return all.bytes();
}

tl::expected<SpreadOfSweep, ExitStatus> spread_of(const SweepStore& store) {
  const StoredSweep& stored = store.sweep();
  Summed all{described_table(stored),
             RunningStatistics(stored.metrics.size() * stored.years.size())};
  const auto read = store.each_block([&](const CaseBlock& block) {
    add(block, all);
    return true;
  });
  if (!read) return tl::unexpected(tell_fault(read.error()));
  if (!all.sound) {
    tell(fmt::format("finsam: {}: a block has no statistics", store.file()));
    return tl::unexpected(ExitStatus::wrong_input);
  }
  SpreadOfSweep spread{std::move(all.table), {}};
  spread.findings.sketched = true;
  for (std::size_t metric = 0; metric < stored.metrics.size(); ++metric) {
    for (std::size_t year = 0; year < stored.years.size(); ++year) {
      spread.findings.distributions.push_back(
          {metric, year, distribution_in(all.statistics, metric * stored.years.size() + year)});
    }
  }
  spread.findings.failures = failures_by_reason(spread.table);
  return spread;
}

}  // namespace finsam
