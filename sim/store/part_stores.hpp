#pragma once

#include <string>
#include <tl/expected.hpp>
#include <vector>

#include "store/sweep_store.hpp"

namespace finsam {

// Where several processes run a sweep together, each writes a part store of its own beside the
// store, STORE.rank-1 and so on, and the one that has the store takes the parts over when they are
// done. Parts that are left by processes that died are taken over by whoever opens the store next.
// A part says that it is one: a store of somebody's own that has such a name is left alone.

/// The part store of process `number` (1, 2, …).
std::string part_file(const std::string& store, int number);

/// Opens the part of process `number` to write it, or makes it. What lies under its name and is
/// no part is an error.
tl::expected<SweepStore, StoreFault> open_part(const std::string& store, int number,
                                               const StoredSweep& sweep);

/// The files with names of part stores beside a store, by number. A folder that cannot be read is
/// an error.
tl::expected<std::vector<std::string>, StoreFault> part_files(const std::string& store);

/// Takes over all that the parts beside `store` know, and removes each that was taken over while
/// nobody else can write it. To do it twice does no more than once, and one that was interrupted is
/// completed by the next. A part of another sweep, or one that another process writes, is an error,
/// and is left as it is.
/// @return the cases that were new
tl::expected<std::int64_t, StoreFault> take_over_parts(SweepStore& store);

/// Tells this machine from all others, until it starts again; empty where nothing does.
std::string this_machine();

/// Tells where a store and its parts are from all other places, also from one of the same name on
/// another machine or another disk, or where the same file has another name; empty where there is
/// no such file, or nothing tells machines apart.
std::string identity_of(const std::string& file);

}  // namespace finsam
