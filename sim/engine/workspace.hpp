#pragma once

#include <cstddef>
#include <memory>
#include <vector>

#include "engine/year_numbers.hpp"
#include "finsam/rules/damping.hpp"

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

/// Scratch columns that the year's rules share.
template <class N>
struct Workspace {
  Column<Money<N>> lower, bases, room, offered;
  Column<Real<N>> weight;
  Column<N> remainder;
  Column<double> lane_weight, lane_share;
  DampingScratch<N> damping;

  Workspace(Arena& arena, int n)
      : lower(arena.column<Money<N>>(n)),
        bases(arena.column<Money<N>>(n)),
        room(arena.column<Money<N>>(n)),
        offered(arena.column<Money<N>>(n)),
        weight(arena.column<Real<N>>(n)),
        remainder(arena.column<N>(n)),
        lane_weight(arena.column<double>(n)),
        lane_share(arena.column<double>(n)),
        damping{arena.column<Real<N>>(n), arena.column<Real<N>>(n), arena.column<Real<N>>(n),
                arena.column<Real<N>>(n), arena.column<N>(n),       arena.column<N>(n)} {}
};

template <class N>
Standing<N> make_standing(Arena& arena, int n) {
  return {arena.column<Money<N>>(n), arena.column<Money<N>>(n), arena.column<Money<N>>(n),
          arena.column<Money<N>>(n)};
}

template <class N>
YearAmounts<N> make_amounts(Arena& arena, int n, int dissolved) {
  YearAmounts<N> amounts;
  for (auto* column : {&amounts.ideal, &amounts.damped, &amounts.left, &amounts.unrounded}) {
    *column = arena.column<Real<N>>(n);
  }
  for (auto& column : amounts.key_part) column = arena.column<Real<N>>(n);
  for (auto* column : {&amounts.floor,
                       &amounts.cap,
                       &amounts.reducible,
                       &amounts.half_excess,
                       &amounts.reduced,
                       &amounts.possible,
                       &amounts.municipal_limit,
                       &amounts.regional_limit,
                       &amounts.matched,
                       &amounts.settled,
                       &amounts.room,
                       &amounts.admin_by_share,
                       &amounts.admin_budget,
                       &amounts.from_capital,
                       &amounts.planned,
                       &amounts.state,
                       &amounts.municipal,
                       &amounts.regional,
                       &amounts.other_income,
                       &amounts.income,
                       &amounts.asked,
                       &amounts.applied,
                       &amounts.targeted,
                       &amounts.admin,
                       &amounts.budget,
                       &amounts.spent,
                       &amounts.opening,
                       &amounts.closing,
                       &amounts.trappan_limit,
                       &amounts.excess}) {
    *column = arena.column<Money<N>>(n);
  }
  for (auto* column :
       {&amounts.exempted, &amounts.withheld, &amounts.against_ideal, &amounts.participants}) {
    *column = arena.column<N>(n);
  }
  amounts.paid_back = arena.column<PaidBack<N>>(dissolved);
  amounts.brackets = arena.column<TrappanBrackets<N>>(n);
  amounts.pool = arena.column<Money<N>>(most_rounds);
  amounts.redistributed = arena.column<Money<N>>(most_rounds);
  return amounts;
}

/// All columns of a year: what the förbund carry in, what the rules write on the way, and what they
/// decide.
template <class N>
struct YearColumns {
  Workspace<N> work;
  Standing<N> standing;
  YearAmounts<N> amounts;

  YearColumns(Arena& arena, const YearShape& shape)
      : work(arena, shape.count),
        standing(make_standing<N>(arena, shape.count)),
        amounts(make_amounts<N>(arena, shape.count, shape.dissolved.size())) {}

  /// Whether they are as long as the columns of a year must be.
  bool fit(const YearShape& shape) const {
    return amounts.state.size() == shape.count &&
           amounts.paid_back.size() == shape.dissolved.size();
  }
};

}  // namespace finsam
