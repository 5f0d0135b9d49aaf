#include "engine/batch.hpp"

#include <algorithm>
#include <limits>
#include <map>
#include <utility>

#include "engine/alike_order.hpp"
#include "engine/batch_parts.hpp"
#include "engine/pack_worker.hpp"

namespace finsam {

using LuckByReplicate = std::map<std::int64_t, std::vector<YearLuck>>;

/// The cases of a call.
struct Batch::Cases {
  std::span<const double> values;            ///< [case][key]
  std::span<const std::int64_t> replicates;  ///< [case]; may be empty without luck
  const LuckByReplicate& luck;
  std::span<double> results;  ///< [case][measure][year]
};

namespace {

/// The luck of every replicate among the cases; none where nothing is left to chance.
LuckByReplicate luck_of_cases(const BatchParts& parts, std::span<const std::int64_t> replicates) {
  LuckByReplicate luck;
  if (!parts.chance.any()) return luck;
  for (const std::int64_t replicate : replicates) {
    auto& own = luck[replicate];
    if (own.empty()) own = draw_luck(parts.chance, replicate, parts.scenario, parts.prepared);
  }
  return luck;
}

}  // namespace

Batch::Batch(std::unique_ptr<BatchParts> parts) : parts_(std::move(parts)) {}
Batch::Batch(Batch&&) noexcept = default;
Batch::~Batch() = default;

tl::expected<Batch, Refusal> Batch::of(Scenario scenario, std::vector<std::string> keys,
                                       std::vector<Measure> measures, Chance chance) {
  auto prepared = prepare(scenario);
  if (!prepared) return tl::make_unexpected(std::move(prepared.error()));
  auto parts = std::make_unique<BatchParts>();
  parts->scenario = std::move(scenario);
  parts->keys = std::move(keys);
  parts->measures = std::move(measures);
  parts->chance = chance;
  parts->prepared = std::move(*prepared);
  parts->changes = find_changes(parts->scenario, parts->prepared, parts->keys);
  for (const PreparedYear& year : parts->prepared.years) {
    parts->years.push_back(year.year);
    parts->shapes.push_back(year.shape);
    const int y = static_cast<int>(parts->shapes.size()) - 1;
    parts->shapes.back().growth_is_alike = growth_is_alike(year, y, parts->changes);
    parts->numbers.push_back(year.numbers);
    parts->weights.push_back(weights_of(year.shape, year.numbers));
    parts->most_forbund = std::max(parts->most_forbund, year.shape.count);
  }
  return Batch(std::move(parts));
}

const std::vector<bool>& Batch::structural() const { return parts_->changes.structural; }
std::span<const Year> Batch::years() const { return parts_->years; }
const Scenario& Batch::scenario() const { return parts_->scenario; }

std::size_t Batch::results_per_case() const {
  return parts_->measures.size() * parts_->years.size();
}

Refusal Batch::why_refused(std::span<const double> values, std::int64_t replicate) const {
  Scenario own = parts_->scenario;
  parts_->put_values(own.terms, values);
  const auto results = finsam::run(own, Replicate{parts_->chance, replicate});
  if (!results) return results.error();
  return {own.first, "the weights of the keys are not 100 % together"};
}

/// Runs all cases by one kernel, pack by pack, those with like values in the same pack.
/// @return [case]: 1 where it failed
std::vector<char> Batch::run_packs(const Kernel& kernel, const Cases& cases,
                                   [[maybe_unused]] int threads) const {  // without OpenMP
  const std::size_t keys = parts_->keys.size();
  const std::size_t count = cases.values.size() / keys;
  const auto width = static_cast<std::size_t>(kernel.width);
  const auto packs = static_cast<std::int64_t>((count + width - 1) / width);
  const std::vector<std::size_t> order = in_alike_order(cases.values, keys);
  std::vector<char> failed(count);

#pragma omp parallel num_threads(threads)
  {
    PackWorker worker(*parts_, kernel);
#pragma omp for schedule(dynamic, 16)
    for (std::int64_t pack = 0; pack < packs; ++pack) {
      const std::size_t first = static_cast<std::size_t>(pack) * width;
      PackCases own{std::span(order).subspan(first, std::min(width, count - first)),
                    cases.values,
                    {},
                    cases.results,
                    failed};
      for (const std::size_t place : own.places) {
        if (!cases.luck.empty()) own.luck.push_back(&cases.luck.at(cases.replicates[place]));
      }
      worker.run(own);
    }
  }
  return failed;
}

/// Runs those that failed once more, by a kernel that takes all amounts.
void Batch::run_again(const Cases& cases, std::vector<char>& failed, int threads) const {
  const std::size_t keys = parts_->keys.size();
  const std::size_t per_case = results_per_case();
  std::vector<std::size_t> places;
  std::vector<double> values;
  std::vector<std::int64_t> replicates;
  for (std::size_t c = 0; c < failed.size(); ++c) {
    if (!failed[c]) continue;
    places.push_back(c);
    const auto own = cases.values.subspan(c * keys, keys);
    values.insert(values.end(), own.begin(), own.end());
    if (!cases.luck.empty()) replicates.push_back(cases.replicates[c]);
  }
  if (places.empty()) return;
  std::vector<double> results(places.size() * per_case);
  const auto again =
      run_packs(kernel_portable(), {values, replicates, cases.luck, results}, threads);
  for (std::size_t a = 0; a < places.size(); ++a) {
    failed[places[a]] = again[a];
    std::ranges::copy(std::span(results).subspan(a * per_case, per_case),
                      cases.results.begin() + static_cast<std::ptrdiff_t>(places[a] * per_case));
  }
}

std::vector<FailedRun> Batch::run(const Kernel& kernel, std::span<const double> values,
                                  std::span<const std::int64_t> replicates,
                                  std::span<double> results, int threads) const {
  const LuckByReplicate luck = luck_of_cases(*parts_, replicates);
  const Cases cases{values, replicates, luck, results};
  std::vector<char> failed = run_packs(kernel, cases, threads);
  if (kernel.most < largest_amount) run_again(cases, failed, threads);

  const std::size_t keys = parts_->keys.size();
  const std::size_t per_case = results_per_case();
  std::vector<FailedRun> refused;
  for (std::size_t c = 0; c < failed.size(); ++c) {
    if (!failed[c]) continue;
    std::ranges::fill(results.subspan(c * per_case, per_case),
                      std::numeric_limits<double>::quiet_NaN());
    const std::int64_t replicate = luck.empty() ? 0 : replicates[c];
    refused.push_back(
        {static_cast<int>(c), why_refused(values.subspan(c * keys, keys), replicate)});
  }
  return refused;
}

}  // namespace finsam
