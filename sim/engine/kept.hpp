#pragma once
// How much of a year is kept.

#include "finsam/quantity/column.hpp"
#include "finsam/rules/against_ideal.hpp"

namespace finsam {

/// A column that nobody reads: what is written to it is not kept, and costs nothing.
template <class T>
struct UnkeptColumn {
  struct Nowhere {
    template <class Value>
    FINSAM_INLINE const Nowhere& operator=(Value) const {  // NOLINT: assigns to nothing
      return *this;
    }
  };
  FINSAM_INLINE Nowhere operator[](int) const { return {}; }
};

/// A column of which only the sum is kept: each place is written once a year, after begin_sums.
template <class T>
struct AddedColumn {
  mutable T total;
  struct Adder {
    T* total;
    FINSAM_INLINE const Adder& operator=(T value) const {  // NOLINT: assigns to a sum
      *total = *total + value;
      return *this;
    }
  };
  FINSAM_INLINE Adder operator[](int) const { return {&total}; }
};

/// How many are above the ideal, and how many below it; written like AddedColumn.
template <class N>
struct CountedSides {
  mutable N above, below;
  struct Adder {
    const CountedSides* counts;
    FINSAM_INLINE const Adder& operator=(IdealSide<N> side) const {  // NOLINT: assigns to counts
      counts->above = add_where(side.above, counts->above, N(1.0));
      counts->below = add_where(side.below, counts->below, N(1.0));
      return *this;
    }
  };
  FINSAM_INLINE Adder operator[](int) const { return {this}; }
};

/// How much of a year is kept: everything, for explanations; what can be counted up over the
/// förbund; only what the next steps and years need; or that and sums, but for those that follow
/// from others.
struct Explained {
  template <class T>
  using ForExplaining = Column<T>;
  template <class T>
  using ForCounting = Column<T>;
  template <class T>
  using WhatFollows = Column<T>;
  template <class N>
  using Sides = Column<N>;
};
struct Counted : Explained {
  template <class T>
  using ForExplaining = UnkeptColumn<T>;
};
struct Bare {
  template <class T>
  using ForExplaining = UnkeptColumn<T>;
  template <class T>
  using ForCounting = UnkeptColumn<T>;
  template <class T>
  using WhatFollows = UnkeptColumn<T>;
  template <class N>
  using Sides = UnkeptColumn<N>;
};
struct Added : Bare {
  template <class T>
  using ForCounting = AddedColumn<T>;
  template <class N>
  using Sides = CountedSides<N>;
};

}  // namespace finsam
