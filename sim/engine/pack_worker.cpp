#include "engine/pack_worker.hpp"

#include <algorithm>
#include <optional>

namespace finsam {
namespace {

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

PackWorker::PackWorker(const BatchParts& parts, const Kernel& kernel)
    : parts_(parts),
      kernel_(kernel),
      group_(parts.group()),
      width_(static_cast<std::size_t>(kernel.width)),
      memory_(kernel.bytes(group_)),
      terms_(parts.scenario.terms),
      numbers_(parts.numbers),
      sources_(parts.sources()),
      lanes_(parts.sources() * width_),
      luck_(parts, kernel.width),
      kept_(parts.measures.size() * parts.years.size() * width_),
      stopped_(width_) {
  kernel.load(group_, memory_.data());
}

void PackWorker::run(const PackCases& cases) {
  std::optional<std::size_t> sound;
  const std::size_t used = cases.places.size();
  for (std::size_t lane = 0; lane < used; ++lane) {
    char& failed = cases.failed[cases.places[lane]];
    failed = put(cases, lane) ? 0 : 1;
    if (!failed) sound = lane;
  }
  if (!sound) return;
  for (std::size_t lane = 0; lane < width_; ++lane) {
    if (lane >= used || cases.failed[cases.places[lane]]) repeat(*sound, lane);
  }
  kernel_.run(group_, memory_.data(), parts_.changes.changes.data(),
              static_cast<int>(parts_.changes.changes.size()), lanes_.data(), luck_.for_kernel(),
              kept_.data(), stopped_.data());
  take_out(cases);
}

/// Puts the values of a case in a lane.
/// @return whether it can be run
bool PackWorker::put(const PackCases& cases, std::size_t lane) {
  const std::size_t keys = parts_.keys.size();
  const std::size_t place = cases.places[lane];
  std::copy_n(cases.values.begin() + static_cast<std::ptrdiff_t>(place * keys), keys,
              sources_.begin());
  if (parts_.changes.frame) add_frames();
  for (const KernelChange& change : parts_.changes.changes) {
    if (change.forbund) continue;
    number_in(numbers_[static_cast<std::size_t>(change.year)], change.field) =
        sources_[static_cast<std::size_t>(change.source)];
  }
  if (!can_run()) return false;
  for (std::size_t s = 0; s < sources_.size(); ++s) lanes_[s * width_ + lane] = sources_[s];
  if (!cases.luck.empty()) {
    luck_.put(sources_, numbers_, *cases.luck[lane], static_cast<int>(lane));
  }
  return true;
}

bool PackWorker::can_run() {
  for (std::size_t y = 0; y < numbers_.size(); ++y) {
    if (numbers_[y].frame.kr > kernel_.most || !is_sound(parts_.shapes[y], numbers_[y])) {
      return false;
    }
    if (weights_of(parts_.shapes[y], numbers_[y]) != parts_.weights[y]) return false;
  }
  return true;
}

/// The frame of every year, where keys make it.
void PackWorker::add_frames() {
  parts_.put_values(terms_, sources_);
  std::size_t at = parts_.keys.size();
  for (const Year year : parts_.years) {
    sources_[at++] = frame_in(terms_, parts_.scenario.first, year)->kr;
  }
}

/// A lane without a case of its own does what another does.
void PackWorker::repeat(std::size_t from, std::size_t to) {
  for (std::size_t s = 0; s < sources_.size(); ++s) {
    lanes_[s * width_ + to] = lanes_[s * width_ + from];
  }
  luck_.repeat(static_cast<int>(from), static_cast<int>(to));
}

void PackWorker::take_out(const PackCases& cases) const {
  const std::size_t numbers = parts_.measures.size() * parts_.years.size();
  for (std::size_t lane = 0; lane < cases.places.size(); ++lane) {
    const std::size_t place = cases.places[lane];
    if (stopped_[lane] >= 0) cases.failed[place] = 1;
    const double* from = kept_.data() + lane;
    double* const to = cases.results.data() + place * numbers;
    for (std::size_t k = 0; k < numbers; ++k, from += width_) to[k] = *from;
  }
}

}  // namespace finsam
