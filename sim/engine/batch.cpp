#include "engine/batch.hpp"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <new>
#include <optional>
#include <utility>

#include "engine/case_changes.hpp"
#include "engine/prepare.hpp"

namespace finsam {

struct Batch::Parts {
  Scenario scenario;
  std::vector<std::string> keys;
  std::vector<Measure> measures;
  Prepared prepared;
  CaseChanges changes;
  std::vector<Year> years;
  std::vector<YearShape> shapes;
  std::vector<YearNumbers<double>> numbers;
  std::vector<double> weights;  ///< of the keys together, per year

  KernelGroup group() const {
    return {static_cast<int>(years.size()),
            shapes.data(),
            numbers.data(),
            prepared.opening,
            measures.data(),
            static_cast<int>(measures.size())};
  }
  /// Puts the values of a case in their places.
  void put_values(Terms& terms, std::span<const double> values) const {
    for (std::size_t k = 0; k < keys.size(); ++k) {
      if (!changes.structural[k]) put_value(terms, keys[k], values[k]);
    }
  }
  std::size_t sources() const { return keys.size() + (changes.frame ? years.size() : 0); }
};

namespace {

/// Memory for a kernel, on a line of its own.
class LineMemory {
 public:
  explicit LineMemory(std::size_t bytes)
      : start_(static_cast<std::byte*>(::operator new(bytes, line))) {}
  ~LineMemory() { ::operator delete(start_, line); }
  LineMemory(const LineMemory&) = delete;
  LineMemory& operator=(const LineMemory&) = delete;
  std::byte* data() const { return start_; }

 private:
  static constexpr std::align_val_t line{64};
  std::byte* start_;
};

/// The sum of the weights of the keys in a year.
double weights_of(const YearShape& shape, const YearNumbers<double>& numbers) {
  double sum = 0.0;
  for (int k = 0; k < shape.keys; ++k) sum += numbers.weight[k].millionths;
  return sum;
}

/// Whether a year can be run, as far as it is seen before: the frame is not too large, the base
/// grants are covered, and every key that weighs has something to weigh.
bool is_sound(const YearShape& shape, const YearNumbers<double>& numbers) {
  const double pot = numbers.frame.kr - numbers.national_support.kr - numbers.reserve.kr;
  if (numbers.frame.kr > largest_frame || shape.count * numbers.base_grant.kr > pot) return false;
  for (int k = 0; k < shape.keys; ++k) {
    if (numbers.weight[k].millionths > 0.0 && shape.total[k] == 0.0) return false;
  }
  return true;
}

}  // namespace

/// What one thread needs to run packs.
class Batch::Worker {
 public:
  Worker(const Parts& parts, const Kernel& kernel)
      : parts_(parts),
        kernel_(kernel),
        group_(parts.group()),
        width_(static_cast<std::size_t>(kernel.width)),
        memory_(kernel.bytes(group_)),
        terms_(parts.scenario.terms),
        numbers_(parts.numbers),
        sources_(parts.sources()),
        lanes_(parts.sources() * width_),
        kept_(parts.measures.size() * parts.years.size() * width_),
        stopped_(width_) {
    kernel.load(group_, memory_.data());
  }

  /// Runs a pack of cases: those whose values are given, at most as many as it is wide.
  /// @param failed  [case]: set to 1 where it cannot be run
  void run(std::span<const double> values, std::span<double> results, std::span<char> failed) {
    const std::size_t keys = parts_.keys.size();
    std::optional<std::size_t> sound;
    for (std::size_t lane = 0; lane < failed.size(); ++lane) {
      failed[lane] = put(values.subspan(lane * keys, keys), lane) ? 0 : 1;
      if (!failed[lane]) sound = lane;
    }
    if (!sound) return;
    for (std::size_t lane = 0; lane < width_; ++lane) {
      if (lane >= failed.size() || failed[lane]) repeat(*sound, lane);
    }
    kernel_.run(group_, memory_.data(), parts_.changes.changes.data(),
                static_cast<int>(parts_.changes.changes.size()), lanes_.data(), kept_.data(),
                stopped_.data());
    take_out(results, failed);
  }

 private:
  /// Puts the values of a case in a lane.
  /// @return whether it can be run
  bool put(std::span<const double> values, std::size_t lane) {
    std::copy(values.begin(), values.end(), sources_.begin());
    if (parts_.changes.frame) add_frames();
    for (const KernelChange& change : parts_.changes.changes) {
      if (change.forbund) continue;
      number_in(numbers_[static_cast<std::size_t>(change.year)], change.field) =
          sources_[static_cast<std::size_t>(change.source)];
    }
    for (std::size_t y = 0; y < numbers_.size(); ++y) {
      if (!is_sound(parts_.shapes[y], numbers_[y])) return false;
      if (weights_of(parts_.shapes[y], numbers_[y]) != parts_.weights[y]) return false;
    }
    for (std::size_t s = 0; s < sources_.size(); ++s) lanes_[s * width_ + lane] = sources_[s];
    return true;
  }

  /// The frame of every year, where keys make it.
  void add_frames() {
    parts_.put_values(terms_, sources_);
    std::size_t at = parts_.keys.size();
    for (const Year year : parts_.years) {
      sources_[at++] = frame_in(terms_, parts_.scenario.first, year)->kr;
    }
  }

  void repeat(std::size_t from, std::size_t to) {
    for (std::size_t s = 0; s < sources_.size(); ++s) {
      lanes_[s * width_ + to] = lanes_[s * width_ + from];
    }
  }

  void take_out(std::span<double> results, std::span<char> failed) const {
    const std::size_t years = parts_.years.size();
    const std::size_t measures = parts_.measures.size();
    for (std::size_t lane = 0; lane < failed.size(); ++lane) {
      if (stopped_[lane] >= 0) failed[lane] = 1;
      for (std::size_t m = 0; m < measures; ++m) {
        for (std::size_t y = 0; y < years; ++y) {
          results[(lane * measures + m) * years + y] = kept_[(y * measures + m) * width_ + lane];
        }
      }
    }
  }

  const Parts& parts_;
  const Kernel& kernel_;
  KernelGroup group_;
  std::size_t width_;
  LineMemory memory_;
  Terms terms_;
  std::vector<YearNumbers<double>> numbers_;
  std::vector<double> sources_;  ///< of a case
  std::vector<double> lanes_;    ///< [source][lane]
  std::vector<double> kept_;     ///< [year][measure][lane]
  std::vector<int> stopped_;
};

Batch::Batch(std::unique_ptr<Parts> parts) : parts_(std::move(parts)) {}
Batch::Batch(Batch&&) noexcept = default;
Batch& Batch::operator=(Batch&&) noexcept = default;
Batch::~Batch() = default;

tl::expected<Batch, Refusal> Batch::of(Scenario scenario, std::vector<std::string> keys,
                                       std::vector<Measure> measures) {
  auto prepared = prepare(scenario);
  if (!prepared) return tl::make_unexpected(std::move(prepared.error()));
  auto parts = std::make_unique<Parts>(Parts{std::move(scenario),
                                             std::move(keys),
                                             std::move(measures),
                                             std::move(*prepared),
                                             {},
                                             {},
                                             {},
                                             {},
                                             {}});
  parts->changes = find_changes(parts->scenario, parts->prepared, parts->keys);
  for (const PreparedYear& year : parts->prepared.years) {
    parts->years.push_back(year.year);
    parts->shapes.push_back(year.shape);
    parts->numbers.push_back(year.numbers);
    parts->weights.push_back(weights_of(year.shape, year.numbers));
  }
  return Batch(std::move(parts));
}

const std::vector<bool>& Batch::structural() const { return parts_->changes.structural; }
std::span<const Year> Batch::years() const { return parts_->years; }
const Scenario& Batch::scenario() const { return parts_->scenario; }

Refusal Batch::why_refused(std::span<const double> values) const {
  Scenario own = parts_->scenario;
  parts_->put_values(own.terms, values);
  const auto results = finsam::run(own);
  if (!results) return results.error();
  return {own.first, "the weights of the keys are not 100 % together"};
}

std::vector<FailedRun> Batch::run(const Kernel& kernel, std::span<const double> values,
                                  std::span<double> results, int threads) const {
  const std::size_t keys = parts_->keys.size();
  const std::size_t per_case = parts_->measures.size() * parts_->years.size();
  const std::size_t count = values.size() / keys;
  const auto width = static_cast<std::size_t>(kernel.width);
  const auto packs = static_cast<std::int64_t>((count + width - 1) / width);
  std::vector<char> failed(count);

#pragma omp parallel num_threads(threads)
  {
    Worker worker(*parts_, kernel);
#pragma omp for schedule(dynamic, 16)
    for (std::int64_t pack = 0; pack < packs; ++pack) {
      const std::size_t first = static_cast<std::size_t>(pack) * width;
      const std::size_t used = std::min(width, count - first);
      worker.run(values.subspan(first * keys, used * keys),
                 results.subspan(first * per_case, used * per_case),
                 std::span(failed).subspan(first, used));
    }
  }

  std::vector<FailedRun> refused;
  for (std::size_t c = 0; c < count; ++c) {
    if (!failed[c]) continue;
    std::ranges::fill(results.subspan(c * per_case, per_case),
                      std::numeric_limits<double>::quiet_NaN());
    refused.push_back({static_cast<int>(c), why_refused(values.subspan(c * keys, keys))});
  }
  return refused;
}

}  // namespace finsam
