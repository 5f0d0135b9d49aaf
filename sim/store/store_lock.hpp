#pragma once

#include <string>
#include <tl/expected.hpp>

#include "store/store_fault.hpp"

namespace finsam {

/// The right to write the store in a file: held by one process at a time, and let go when it ends,
/// however it ends. Readers need none.
class StoreLock {
 public:
  /// Takes the lock of `file`, which is made, empty, where there is none.
  static tl::expected<StoreLock, StoreFault> take(const std::string& file);

  StoreLock(StoreLock&& other) noexcept;
  StoreLock& operator=(StoreLock&& other) noexcept;
  StoreLock(const StoreLock&) = delete;
  StoreLock& operator=(const StoreLock&) = delete;
  ~StoreLock();

 private:
  explicit StoreLock(int descriptor) : descriptor_(descriptor) {}
  int descriptor_ = -1;
};

}  // namespace finsam
