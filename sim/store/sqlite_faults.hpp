#pragma once

#include <SQLiteCpp/Exception.h>

#include <stdexcept>
#include <string>
#include <tl/expected.hpp>

#include "store/store_fault.hpp"

namespace finsam {

/// What a store is opened for.
enum class StoreUse { read, write };

/// A file that is a store, but does not hold what a store holds.
class BrokenStore : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

/// What SQLite says of the store in `file`, in words for those who gave it.
StoreFault fault_of(const std::string& file, StoreUse use, const SQLite::Exception& exception);

/// What is wrong with a store whose contents are not what they should be.
StoreFault fault_of(const std::string& file, const BrokenStore& broken);

/// Calls `work`, which gives a tl::expected, with everything that SQLite throws made a fault.
template <typename Work>
auto guarded(const std::string& file, StoreUse use, Work work) -> decltype(work()) {
  try {
    return work();
  } catch (const SQLite::Exception& exception) {
    return tl::unexpected(fault_of(file, use, exception));
  } catch (const BrokenStore& broken) {
    return tl::unexpected(fault_of(file, broken));
  }
}

}  // namespace finsam
