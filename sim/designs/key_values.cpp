#include "designs/key_values.hpp"

#include <algorithm>
#include <cmath>

#include "designs/elementary.hpp"
#include "designs/from_share.hpp"
#include "designs/normal.hpp"

namespace finsam {
namespace {

bool is_lognormal(const SweptKey& key) { return key.source == ValueSource::lognormal; }
bool is_truncated(const SweptKey& key) {
  return key.source == ValueSource::normal || is_lognormal(key);
}

}  // namespace

KeyValues::KeyValues(const SweptKey& key) : key_(&key) {
  if (!is_truncated(key)) return;
  if (is_lognormal(key)) log_spread_ = log_of(key.spread);
  const auto share_below = [&](double value) {
    if (!is_lognormal(key)) return normal_share_below((value - key.middle) / key.spread);
    return value > 0.0 ? normal_share_below(log_of(value / key.middle) / log_spread_) : 0.0;
  };
  share_below_ = share_below(key.low);
  share_within_ = share_below(key.high) - share_below_;
}

double KeyValues::at(double u) const {
  if (!key_->values.empty()) return one_of(u);
  return key_->source == ValueSource::uniform ? one_of_multiples(u) : rounded(drawn(u));
}

double KeyValues::at_level(int level, int levels) const {
  if (key_->source == ValueSource::list) {
    // Of n values the nearest: the first and the last have their level.
    const auto last = static_cast<std::int64_t>(key_->values.size()) - 1;
    const std::int64_t steps = levels - 1;
    const std::int64_t twice = 2 * last * level + steps;
    return key_->values[static_cast<std::size_t>(twice / (2 * steps))];
  }
  const double part = static_cast<double>(level) / (levels - 1);
  return at(is_truncated(*key_) ? 0.005 + 0.99 * part : part);
}

double KeyValues::one_of(double u) const {
  const std::size_t count = key_->values.size();
  if (key_->chances.empty()) {
    const auto index = static_cast<std::size_t>(u * static_cast<double>(count));
    return key_->values[std::min(index, count - 1)];
  }
  double left = u * 1e6;
  std::size_t index = 0;
  while (index + 1 < count && left >= key_->chances[index]) left -= key_->chances[index++];
  return key_->values[index];
}

double KeyValues::one_of_multiples(double u) const {
  const double last = (key_->high - key_->low) / key_->resolution;
  const double index = std::floor(u * (last + 1.0));
  return key_->low + std::min(index, last) * key_->resolution;
}

double KeyValues::drawn(double u) const {
  switch (key_->source) {
    case ValueSource::triangular:
      return from_triangle(key_->low, key_->middle, key_->high, u);
    case ValueSource::normal:
      return key_->middle + key_->spread * normal_at(u);
    default:
      return key_->middle * exp_of(log_spread_ * normal_at(u));
  }
}

double KeyValues::normal_at(double u) const {
  return normal_draw(share_below_ + u * share_within_);
}

double KeyValues::rounded(double value) const {
  const double within = std::clamp(value, key_->low, key_->high);
  const double multiples = std::floor(within / key_->resolution + 0.5);
  return std::clamp(multiples * key_->resolution, key_->low, key_->high);
}

}  // namespace finsam
