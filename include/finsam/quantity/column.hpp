#pragma once

#include <cassert>

#include "finsam/quantity/number.hpp"

namespace finsam {

/// A view of one value per förbund, in roster order. It owns nothing.
template <class T>
struct Column {
  T* data = nullptr;
  int count = 0;

  FINSAM_INLINE T& operator[](int i) const {
    assert(i >= 0 && i < count);
    return data[i];
  }
  FINSAM_INLINE int size() const { return count; }
  FINSAM_INLINE T* begin() const { return data; }
  FINSAM_INLINE T* end() const { return data + count; }
  FINSAM_INLINE operator Column<const T>() const { return {data, count}; }
};

}  // namespace finsam
