#include "analysis/quantile_sketch.hpp"

#include <algorithm>
#include <bit>
#include <cmath>
#include <numeric>

#include "analysis/byte_code.hpp"

namespace finsam {
namespace {

constexpr int bucket_bits = 7;  // a power of two has 2^7 buckets
constexpr int fraction_bits = 52;
constexpr double least = 0x1p-30;
constexpr double greatest = 0x1p63;
constexpr int bucket_count = (30 + 63) << bucket_bits;

/// The first bits of a double are its bucket: exponent and beginning of the fraction.
int raw_bucket(double size) {
  return static_cast<int>(std::bit_cast<std::uint64_t>(size) >> (fraction_bits - bucket_bits));
}

int bucket_of(double size) {
  return size < greatest ? raw_bucket(size) - raw_bucket(least) : bucket_count - 1;
}

double lower_end(int bucket) {
  const auto raw =
      static_cast<std::uint64_t>(bucket) + static_cast<std::uint64_t>(raw_bucket(least));
  return std::bit_cast<double>(raw << (fraction_bits - bucket_bits));
}

}  // namespace

void QuantileSketch::Window::add(int bucket, std::uint64_t how_many) {
  constexpr int slack = 32;  // so that a window that grows downwards does so seldom
  if (counts.empty()) first = bucket;
  if (bucket < first) {
    const int more = std::min(first, first - bucket + slack);
    counts.insert(counts.begin(), static_cast<std::size_t>(more), 0);
    first -= more;
  }
  const auto place = static_cast<std::size_t>(bucket - first);
  if (place >= counts.size()) counts.resize(place + 1);
  counts[place] += how_many;
}

std::uint64_t QuantileSketch::Window::sum() const {
  return std::accumulate(counts.begin(), counts.end(), std::uint64_t{0});
}

void QuantileSketch::Window::put(std::string& out) const {
  const auto is_some = [](std::uint64_t count) { return count > 0; };
  const auto begin = std::find_if(counts.begin(), counts.end(), is_some);
  const auto end = std::find_if(counts.rbegin(), std::make_reverse_iterator(begin), is_some).base();
  put_code(out, static_cast<std::uint64_t>(end - begin));
  if (begin == end) return;
  put_code(out, static_cast<std::uint64_t>(first + (begin - counts.begin())));
  for (auto count = begin; count != end; ++count) put_code(out, *count);
}

bool QuantileSketch::Window::take(std::string_view& bytes) {
  *this = {};
  std::uint64_t size = 0;
  std::uint64_t begin = 0;
  if (!take_code(bytes, size) || size > bucket_count) return false;
  if (size == 0) return true;
  if (!take_code(bytes, begin) || begin + size > bucket_count) return false;
  first = static_cast<int>(begin);
  counts.resize(size);
  return std::all_of(counts.begin(), counts.end(),
                     [&](std::uint64_t& count) { return take_code(bytes, count); });
}

void QuantileSketch::add(double number) {
  const double size = std::abs(number);
  all_whole_ = all_whole_ && std::trunc(number) == number;
  if (size < least) {
    ++zeros_;
  } else {
    (number < 0 ? below_ : above_).add(bucket_of(size), 1);
  }
}

void QuantileSketch::add(const QuantileSketch& other) {
  const auto add_window = [](Window& to, const Window& from) {
    for (std::size_t i = 0; i < from.counts.size(); ++i) {
      if (from.counts[i] > 0) to.add(from.first + static_cast<int>(i), from.counts[i]);
    }
  };
  add_window(below_, other.below_);
  add_window(above_, other.above_);
  zeros_ += other.zeros_;
  all_whole_ = all_whole_ && other.all_whole_;
}

std::uint64_t QuantileSketch::count() const { return below_.sum() + zeros_ + above_.sum(); }

double QuantileSketch::middle_of(int bucket) const {
  const double low = lower_end(bucket);
  const double width = lower_end(bucket + 1) - low;
  return all_whole_ && width <= 1 ? low : low + width / 2;
}

double QuantileSketch::at(std::uint64_t rank) const {
  for (std::size_t i = below_.counts.size(); i-- > 0;) {
    if (rank < below_.counts[i]) return -middle_of(below_.first + static_cast<int>(i));
    rank -= below_.counts[i];
  }
  if (rank < zeros_) return 0;
  rank -= zeros_;
  for (std::size_t i = 0; i < above_.counts.size(); ++i) {
    if (rank < above_.counts[i]) return middle_of(above_.first + static_cast<int>(i));
    rank -= above_.counts[i];
  }
  return greatest;
}

void QuantileSketch::put(std::string& out) const {
  put_code(out, all_whole_ ? 1 : 0);
  put_code(out, zeros_);
  below_.put(out);
  above_.put(out);
}

bool QuantileSketch::take(std::string_view& bytes) {
  std::uint64_t whole = 0;
  const bool there = take_code(bytes, whole) && take_code(bytes, zeros_) && below_.take(bytes) &&
                     above_.take(bytes);
  all_whole_ = whole != 0;
  return there;
}

}  // namespace finsam
