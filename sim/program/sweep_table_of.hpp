#pragma once

#include <tl/expected.hpp>

#include "analysis/sweep_table.hpp"
#include "store/sweep_store.hpp"

namespace finsam {

/// The cases of a store as columns, the first `most` of them.
tl::expected<SweepTable, StoreFault> sweep_table_of(const SweepStore& store, std::int64_t most);

}  // namespace finsam
