#pragma once

#include <cstddef>
#include <memory>
#include <vector>

#include "finsam/quantity/column.hpp"

namespace finsam {

/// Owns columns; they live as long as it does.
class Arena {
 public:
  /// `count` values, all zero bits.
  template <class T>
  Column<T> column(int count) {
    const std::size_t size = sizeof(T) * static_cast<std::size_t>(count) + alignof(T);
    blocks_.push_back(std::make_unique<std::byte[]>(size));
    void* start = blocks_.back().get();
    std::size_t space = size;
    return {static_cast<T*>(std::align(alignof(T), size - alignof(T), start, space)), count};
  }

 private:
  std::vector<std::unique_ptr<std::byte[]>> blocks_;
};

}  // namespace finsam
