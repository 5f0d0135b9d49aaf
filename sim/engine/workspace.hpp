#pragma once

#include "engine/year_numbers.hpp"
#include "finsam/quantity/apportion.hpp"
#include "finsam/rules/damping.hpp"

namespace finsam {

/// Scratch columns that the year's rules share. `Memory` is whatever gives columns, like Arena.
template <class N>
struct Workspace {
  Column<Money<N>> lower, bases, ceiling, room, offered;
  Column<Real<N>> weight;
  ApportionScratch<N> apportioned;  ///< and for rounding
  DampingScratch<N> damping;

  template <class Memory>
  Workspace(Memory& arena, int n)
      : lower(arena.template column<Money<N>>(n)),
        bases(arena.template column<Money<N>>(n)),
        ceiling(arena.template column<Money<N>>(n)),
        room(arena.template column<Money<N>>(n)),
        offered(arena.template column<Money<N>>(n)),
        weight(arena.template column<Real<N>>(n)),
        apportioned{{{arena.template column<CoarseFour<N>>(CoarseKeys<N>::fours_of(n))},
                     arena.template column<N>(n)},
                    arena.template column<N>(n),
                    arena.template column<double>(n),
                    arena.template column<double>(n)},
        damping{arena.template column<Real<N>>(n), arena.template column<Real<N>>(n),
                arena.template column<Real<N>>(n), arena.template column<Real<N>>(n),
                arena.template column<N>(n),       arena.template column<N>(n)} {}
};

template <class N, class Memory>
Standing<N> make_standing(Memory& arena, int n) {
  return {arena.template column<Money<N>>(n), arena.template column<Money<N>>(n),
          arena.template column<Money<N>>(n), arena.template column<Money<N>>(n)};
}

template <class Memory, class T>
void give(Memory& arena, int n, Column<T>& column) {
  column = arena.template column<T>(n);
}
template <class Memory, class T>
void give(Memory&, int, UnkeptColumn<T>&) {}
template <class Memory, class T>
void give(Memory&, int, AddedColumn<T>&) {}
template <class Memory, class N>
void give(Memory&, int, CountedSides<N>&) {}

template <class N, class Kept = Explained, class Memory>
YearAmounts<N, Kept> make_amounts(Memory& arena, int n, int dissolved) {
  YearAmounts<N, Kept> amounts;
  const auto per_forbund = [&](auto&... columns) { (give(arena, n, columns), ...); };
  for (auto& column : amounts.key_part) give(arena, n, column);
  per_forbund(amounts.ideal, amounts.damped, amounts.left, amounts.unrounded, amounts.asked,
              amounts.applied, amounts.floor, amounts.cap, amounts.exempted, amounts.reducible,
              amounts.half_excess, amounts.reduced, amounts.possible, amounts.municipal_limit,
              amounts.regional_limit, amounts.matched, amounts.settled, amounts.state, amounts.room,
              amounts.withheld, amounts.targeted, amounts.municipal, amounts.regional,
              amounts.other_income, amounts.income, amounts.admin, amounts.budget, amounts.spent,
              amounts.admin_budget, amounts.opening, amounts.admin_by_share, amounts.from_capital,
              amounts.planned, amounts.trappan_limit, amounts.closing, amounts.excess,
              amounts.brackets, amounts.against_ideal, amounts.participants);
  give(arena, dissolved, amounts.paid_back);
  give(arena, most_rounds, amounts.pool);
  give(arena, most_rounds, amounts.redistributed);
  return amounts;
}

/// All columns of a year: what the förbund carry in, what the rules write on the way, and what they
/// decide.
template <class N, class Kept = Explained>
struct YearColumns {
  Workspace<N> work;
  Standing<N> standing;
  YearAmounts<N, Kept> amounts;

  template <class Memory>
  YearColumns(Memory& arena, const YearShape& shape)
      : work(arena, shape.count),
        standing(make_standing<N>(arena, shape.count)),
        amounts(make_amounts<N, Kept>(arena, shape.count, shape.dissolved.size())) {}

  /// Whether they are as long as the columns of a year must be.
  bool fit(const YearShape& shape) const {
    return amounts.state.size() == shape.count &&
           amounts.paid_back.size() == shape.dissolved.size();
  }
};

}  // namespace finsam
