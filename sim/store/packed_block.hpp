#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <vector>

#include "store/case_block.hpp"
#include "store/stored_sweep.hpp"

namespace finsam {

/// A block as a store holds it: the numbers of every case packed (see packed_numbers.hpp), ready to
/// be written. Packing is a pure function of the block, so that those who compute blocks side by
/// side can pack them too, and the one who writes only writes.
struct PackedBlock {
  std::int64_t first = 0;
  int count = 0;
  std::string bytes;                ///< of each case its values, then its results
  std::vector<std::uint32_t> ends;  ///< [case][values, results]: where in `bytes` they end
  std::vector<CaseFailure> failures;
  std::string statistics;
  std::string content;  ///< sha256 of all of the above, in hexadecimal digits

  std::string_view values_of(int place) const;
  std::string_view results_of(int place) const;  ///< empty: the case failed, or is not kept
};

/// Packs a block of `sweep`. Where the sweep keeps no cases, values and results are left out.
PackedBlock pack(const StoredSweep& sweep, const CaseBlock& block);

/// The sha256 that `packed` should bear as its content.
std::string content_of(const PackedBlock& packed);

/// The numbers of a packed block again. The results of a failed case are NaN.
/// @return the block, or what is wrong with its bytes
tl::expected<CaseBlock, std::string> unpack(const StoredSweep& sweep, const PackedBlock& packed);

}  // namespace finsam
