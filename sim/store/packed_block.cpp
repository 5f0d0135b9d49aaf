#include "store/packed_block.hpp"

#include <fmt/format.h>

#include <limits>
#include <span>

#include "data/sha256.hpp"
#include "store/packed_numbers.hpp"

namespace finsam {
namespace {

/// How many numbers a case has.
struct CaseSizes {
  std::size_t values = 0;
  std::size_t results = 0;
  int years = 0;
};

CaseSizes sizes_of(const StoredSweep& sweep) {
  return {sweep.keys.size(), sweep.metrics.size() * sweep.years.size(),
          static_cast<int>(sweep.years.size())};
}

std::string_view between(const PackedBlock& block, std::size_t end) {
  const std::uint32_t begin = end == 0 ? 0 : block.ends[end - 1];
  return std::string_view(block.bytes).substr(begin, block.ends[end] - begin);
}

void add_number(std::string& all, std::uint64_t number) {
  for (int shift = 0; shift < 64; shift += 8) all += static_cast<char>(number >> shift);
}

void pack_cases(const CaseSizes& sizes, const CaseBlock& block, PackedBlock& packed) {
  auto failure = block.failures.begin();
  const std::span values(block.values);
  const std::span results(block.results);
  for (int place = 0; place < block.count; ++place) {
    const auto row = static_cast<std::size_t>(place);
    pack_numbers(values.subspan(row * sizes.values, sizes.values), 1, packed.bytes);
    packed.ends.push_back(static_cast<std::uint32_t>(packed.bytes.size()));
    if (failure != block.failures.end() && failure->place == place) {
      ++failure;
    } else {
      pack_numbers(results.subspan(row * sizes.results, sizes.results), sizes.years, packed.bytes);
    }
    packed.ends.push_back(static_cast<std::uint32_t>(packed.bytes.size()));
  }
}

bool unpack_all(std::string_view bytes, int run, std::span<double> numbers) {
  return unpack_numbers(bytes, run, numbers) && bytes.empty();
}

/// @return the place of the first case that cannot be read, or −1
int unpack_cases(const CaseSizes& sizes, const PackedBlock& packed, CaseBlock& block) {
  const auto count = static_cast<std::size_t>(packed.count);
  block.values.resize(count * sizes.values);
  block.results.assign(count * sizes.results, std::numeric_limits<double>::quiet_NaN());
  auto failure = packed.failures.begin();
  for (int place = 0; place < packed.count; ++place) {
    const auto row = static_cast<std::size_t>(place);
    const auto values = std::span(block.values).subspan(row * sizes.values, sizes.values);
    if (!unpack_all(packed.values_of(place), 1, values)) return place;
    const std::string_view kept = packed.results_of(place);
    if (failure != packed.failures.end() && failure->place == place) {
      if (!kept.empty()) return place;
      ++failure;
      continue;
    }
    const auto results = std::span(block.results).subspan(row * sizes.results, sizes.results);
    if (!unpack_all(kept, sizes.years, results)) return place;
  }
  return failure == packed.failures.end() ? -1 : failure->place;
}

}  // namespace

std::string_view PackedBlock::values_of(int place) const {
  return between(*this, 2 * static_cast<std::size_t>(place));
}

std::string_view PackedBlock::results_of(int place) const {
  return between(*this, 2 * static_cast<std::size_t>(place) + 1);
}

PackedBlock pack(const StoredSweep& sweep, const CaseBlock& block) {
  PackedBlock packed;
  packed.first = block.first;
  packed.count = block.count;
  packed.failures = block.failures;
  if (sweep.keeps_cases) {
    packed.ends.reserve(2 * static_cast<std::size_t>(block.count));
    pack_cases(sizes_of(sweep), block, packed);
  } else {
    packed.statistics = block.statistics;
  }
  packed.content = content_of(packed);
  return packed;
}

std::string content_of(const PackedBlock& packed) {
  std::string all;
  all.reserve(packed.bytes.size() + packed.ends.size() * 8 + packed.statistics.size() + 64);
  for (const std::size_t size :
       {static_cast<std::size_t>(packed.first), static_cast<std::size_t>(packed.count),
        packed.failures.size(), packed.ends.size(), packed.bytes.size()}) {
    add_number(all, size);
  }
  for (const CaseFailure& failure : packed.failures) {
    all += fmt::format("{} {} {}:{}\n", failure.place, failure.year, failure.reason.size(),
                       failure.reason);
  }
  for (const std::uint32_t end : packed.ends) {
    for (int shift = 0; shift < 32; shift += 8) all += static_cast<char>(end >> shift);
  }
  all += packed.bytes;
  all += packed.statistics;
  return sha256_hex(all);
}

tl::expected<CaseBlock, std::string> unpack(const StoredSweep& sweep, const PackedBlock& packed) {
  CaseBlock block;
  block.first = packed.first;
  block.count = packed.count;
  block.failures = packed.failures;
  block.statistics = packed.statistics;
  if (!sweep.keeps_cases) return block;
  if (packed.ends.size() != 2 * static_cast<std::size_t>(packed.count)) {
    return tl::unexpected(fmt::format("some of its cases from {} on are missing", packed.first));
  }
  const int bad = unpack_cases(sizes_of(sweep), packed, block);
  if (bad < 0) return block;
  return tl::unexpected(fmt::format("the numbers of case {} cannot be read", packed.first + bad));
}

}  // namespace finsam
