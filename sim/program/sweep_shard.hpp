#pragma once

#include <string>
#include <string_view>
#include <tl/expected.hpp>

#include "program/given.hpp"
#include "store/sweep_store.hpp"

namespace finsam {

/// A part of a sweep that one of several machines runs: every count-th block, from the number-th
/// on.
struct Shard {
  int number = 1;
  int count = 1;

  bool has(const CaseRange& range, int block_size) const {
    return range.first / block_size % count == number - 1;
  }
};

/// Reads "2/8".
tl::expected<Shard, std::string> parse_shard(std::string_view text);

/// Takes over what other stores of the same sweep know, those that --merge names.
/// @return done, or what the command ends with after saying why
ExitStatus merge_given(SweepStore& store, const Given& given);

}  // namespace finsam
