#pragma once
// The hand-written kernel: as few passes over the förbund as the rules allow. What is rounded twice
// elsewhere is rounded once where the result is the same; decisions that rounding could change are
// noticed for a whole pass, which is then made again with exact answers.

#include "finsam/quantity/exact.hpp"
#include "limit_kernel.hpp"
#include "limit_steps.hpp"

namespace finsam {
namespace {

/// What a pack carries and what its passes leave for the next, [förbund][lane].
struct alignas(64) LimitMemory {
  static constexpr int size = most_rows * Lanes::width;
  alignas(64) double last[size];
  alignas(64) double capital[size];
  alignas(64) double floor[size];
  alignas(64) double units[size];
  alignas(64) int keys[size];
};

constexpr int width = Lanes::width;

/// a·b/c in parts of 1/1024, exactly in the lanes where the quotient is near a tie.
Values held_exactly(Values quotient, Values a, Values b, Values c, Values d) {
  Held own;
  const Values nearest = own(quotient);
  if (!own.in_doubt()) return nearest;
  alignas(64) double as[width], bs[width], cs[width], ds[width], held[width];
  Lanes::store(as, a);
  Lanes::store(bs, b);
  Lanes::store(cs, c);
  Lanes::store(ds, d);
  for (int k = 0; k < width; ++k) held[k] = held_ratio_exactly(as[k], bs[k], cs[k], ds[k]) * grid;
  return Lanes::load(held);
}

/// One year of a pack.
struct LimitYear {
  const YearShape& shape;
  const YearNumbers<double>& terms;
  LimitMemory& memory;
  int count;
  double distributable;
  Values at_floor = Lanes::all(0.0), largest = Lanes::all(0.0);

  LimitYear(const KernelGroup& group, int year, LimitMemory& own)
      : shape(group.shapes[year]),
        terms(group.numbers[year]),
        memory(own),
        count(shape.count),
        distributable(terms.frame.kr - terms.national_support.kr - terms.reserve.kr) {}

  /// The ideals by need and population, held up by the spärr.
  /// @return whether rounding may have decided
  template <bool exactly>
  bool allot(const double* lanes, Rounding& rounding) {
    const Values base = Lanes::all(terms.base_grant.kr);
    const Values rounded_base =
        Lanes::all(__builtin_floor(terms.base_grant.kr / terms.unit.kr) * terms.unit.kr);
    const Values unit = Lanes::all(terms.unit.kr);
    const Values pot = Lanes::all(distributable - count * terms.base_grant.kr);
    const Values per_whole = Lanes::all(1e6);
    Values of_key[2], factor[2];
    const double* z[2];
    for (int key = 0; key < 2; ++key) {
      of_key[key] = pot * Lanes::load(lanes + (1 + key) * width);
      factor[key] = of_key[key] * (Lanes::all(grid) / Lanes::all(shape.total[key] * 1e6));
      z[key] = shape.indicator[key].data;
    }
    const Values kept = per_whole - Lanes::load(lanes);
    const Divisor by_step(per_whole * unit);
    const Values up = Lanes::all((1e6 * terms.unit.kr - 0.5) / (1e6 * terms.unit.kr));
    Held held;
    at_floor = Lanes::all(0.0);
    for (int i = 0; i < count; ++i) {
      Values parts = Lanes::all(0.0);
      for (int key = 0; key < 2; ++key) {
        const Values own = Lanes::all(z[key][i]);
        const Values quotient = own * factor[key];
        parts = parts + (exactly ? held_exactly(quotient, of_key[key], own,
                                                Lanes::all(shape.total[key]), per_whole)
                                 : held(quotient));
      }
      const Values ideal = Lanes::fused(parts, Lanes::all(1.0 / grid), base);
      const Values least = kept * Lanes::load(memory.last + i * width);
      const Values floor = Lanes::greater(
          rounded_base, unit * Lanes::floor(Lanes::fused(least, by_step.inverse, up)));
      at_floor = Lanes::add_where(Lanes::at_most(ideal, floor), at_floor, Lanes::all(1.0));
      Lanes::store(memory.floor + i * width, floor);
      rounding.put(i, Lanes::greater(ideal, floor));
    }
    return held.in_doubt();
  }

  /// What the parties match of what is possible.
  /// @param growth  [förbund]: a whole and the smaller growth of the two parties
  /// @param floors  set to the floors, at most what is accepted, together
  Values match(const double* growth, Keys bound, Values& floors) {
    const Values unit = Lanes::all(terms.unit.kr);
    const Divisor by_step(unit * Lanes::all(1e6));
    Values accepted = Lanes::all(0.0);
    floors = Lanes::all(0.0);
    for (int i = 0; i < count; ++i) {
      const int at = i * width;
      const Values whole = Lanes::load(memory.units + at);
      const Values possible =
          Lanes::add_where(Lanes::above(memory.keys + at, bound), whole, Lanes::all(1.0));
      const Values limit =
          by_step.whole_part(Lanes::load(memory.last + at) * Lanes::all(growth[i]));
      const Values state = unit * Lanes::lesser(possible, limit);
      const Values lower = Lanes::lesser(Lanes::load(memory.floor + at), state);
      accepted = accepted + state;
      floors = floors + lower;
      Lanes::store(memory.last + at, state);
      Lanes::store(memory.floor + at, lower);
    }
    return accepted;
  }

  /// The level at which the accepted amounts, none below its floor, are what there is.
  void find_level(Values accepted, Values pot, Values& left, Values& total) {
    left = pot;
    total = accepted;
    Values held_before = Lanes::all(0.0);
    for (;;) {
      const Values level = left / total;
      Values held = Lanes::all(0.0), closed = Lanes::all(0.0), gone = Lanes::all(0.0);
      for (int i = 0; i < count; ++i) {
        const Values state = Lanes::load(memory.last + i * width);
        const Values lower = Lanes::load(memory.floor + i * width);
        const Mask under = Lanes::less(level * state, lower);
        held = Lanes::add_where(under, held, Lanes::all(1.0));
        closed = Lanes::add_where(under, closed, lower);
        gone = Lanes::add_where(under, gone, state);
      }
      if (Lanes::every(Lanes::equal(held, held_before))) return;
      held_before = held;
      left = pot - closed;
      total = Lanes::greater(accepted - gone, Lanes::all(1.0));
    }
  }

  /// Takes back what was accepted beyond what there is.
  template <bool exactly>
  bool settle(Values left, Values total, Rounding& rounding) {
    const Values level = left / total * Lanes::all(grid);
    Values held_up = Lanes::all(0.0);
    Held held;
    for (int i = 0; i < count; ++i) {
      const Values state = Lanes::load(memory.last + i * width);
      const Values lower = Lanes::load(memory.floor + i * width);
      const Values quotient = level * state;
      const Values part =
          exactly ? held_exactly(quotient, left, state, total, Lanes::all(1.0)) : held(quotient);
      const Values settled = Lanes::greater(lower, part * Lanes::all(1.0 / grid));
      held_up = Lanes::add_where(Lanes::equal(settled, lower), held_up, Lanes::all(1.0));
      rounding.put(i, settled);
    }
    rounding.open = Lanes::all(count) - held_up;
    return held.in_doubt();
  }

  /// The state's half as decided, the year's economy, and trappan.
  /// @param bound  who of the settled gets a further unit; none where nothing was settled
  template <bool settled>
  void close(Keys bound, double* results) {
    const Values unit = Lanes::all(terms.unit.kr);
    const Values none = Lanes::all(0.0);
    const ShareOf other_share(terms.other_income_share.millionths);
    const ShareOf admin_share(terms.admin_share.millionths);
    const ShareOf admin_executed(terms.execution_admin.millionths);
    const ShareOf use(terms.use_of_capital.millionths);
    const ShareOf executed(terms.execution.millionths);
    const Values fixed = Lanes::all(terms.admin_fixed.kr);
    const Divisor by_whole(Lanes::all(1e6));
    const Values up_to[2] = {Lanes::all(terms.step_up_to[0].kr),
                             Lanes::all(terms.step_up_to[1].kr)};
    const Share<double>* share = terms.step_share;
    const Values in_first = Lanes::all(share[0].millionths - share[1].millionths);
    const Values in_second = Lanes::all(share[1].millionths - share[2].millionths);
    const Values in_all = Lanes::all(share[2].millionths);
    Values states = none, closings = none, excesses = none;
    for (int i = 0; i < count; ++i) {
      const int at = i * width;
      Values state = Lanes::load(memory.last + at);
      if (settled) {
        const Values whole = Lanes::load(memory.units + at);
        state =
            unit * Lanes::add_where(Lanes::above(memory.keys + at, bound), whole, Lanes::all(1.0));
        Lanes::store(memory.last + at, state);
      }
      const Values total = state + state;
      const Values income = total + other_share(total);
      const Values opening = Lanes::load(memory.capital + at);
      const Values there_is = opening + income;
      const Values for_admin = Lanes::lesser(there_is, fixed + admin_share(income));
      const Values planned = income - for_admin + use(opening);
      const Values budget = Lanes::lesser(Lanes::greater(none, planned), there_is - for_admin);
      const Values closing = there_is - admin_executed(for_admin) - executed(budget);
      const Values product = Lanes::fused(in_all, total,
                                          Lanes::fused(in_second, Lanes::lesser(total, up_to[1]),
                                                       in_first * Lanes::lesser(total, up_to[0])));
      const Values excess = Lanes::greater(none, closing - by_whole.whole_part(product));
      largest = Lanes::greater(largest, there_is);
      states = states + state;
      closings = closings + closing;
      excesses = excesses + excess;
      Lanes::store(memory.capital + at, closing);
    }
    const double unused = terms.national_support.kr - terms.national_support_used.kr;
    const Values back = Lanes::all(terms.reserve.kr + unused + distributable);
    const Values kept[limit_measures] = {states,   back - states, closings,
                                         excesses, at_floor,      Lanes::all(count)};
    for (int m = 0; m < limit_measures; ++m) Lanes::store(results + m * width, kept[m]);
  }

  /// @return whether the year is within what the kernel can do
  bool run(const double* lanes, const double* growth, double* results) {
    Rounding possible(memory.units, memory.keys, count, terms.unit.kr);
    if (allot<false>(lanes, possible)) {
      possible = Rounding(memory.units, memory.keys, count, terms.unit.kr);
      allot<true>(lanes, possible);
    }
    possible.open = Lanes::all(count) - at_floor;
    Values floors;
    const Values accepted = match(growth, possible.bound(), floors);
    const Values pot = Lanes::all(distributable);
    if (!Lanes::any(Lanes::less(pot, accepted))) {
      close<false>(Lanes::none(), results);
    } else {
      if (Lanes::any(Lanes::less(pot, floors))) return false;
      Values left, total;
      find_level(accepted, Lanes::lesser(accepted, pot), left, total);
      Rounding settled(memory.units, memory.keys, count, terms.unit.kr);
      if (settle<false>(left, total, settled)) {
        settled = Rounding(memory.units, memory.keys, count, terms.unit.kr);
        settle<true>(left, total, settled);
      }
      close<true>(settled.bound(), results);
    }
    return !Lanes::any(Lanes::less(Lanes::all(quick_amount), largest));
  }
};

/// The smaller growth of the two parties of a förbund, and a whole [millionths].
inline void set_growth(const KernelGroup& group, int year, double* growth) {
  const YearNumbers<double>& terms = group.numbers[year];
  for (int i = 0; i < group.shapes[year].count; ++i) {
    const double municipal = terms.municipal.share[i].millionths;
    const double regional = terms.regional.share[i].millionths;
    growth[i] = 1e6 + (municipal < regional ? municipal : regional);
  }
}

bool run_limit(const KernelGroup& group, const double* lanes, std::byte* room, double* results) {
  LimitMemory& memory = *reinterpret_cast<LimitMemory*>(room);
  for (int i = 0; i < group.shapes[0].count; ++i) {
    Lanes::store(memory.last + i * width, Lanes::all(group.opening.last_accepted[i].kr));
    Lanes::store(memory.capital + i * width, Lanes::all(group.opening.eget_kapital[i].kr));
  }
  const int keys = group.shapes[0].count * width;
  for (int k = keys; k < keys + 4 * width; ++k) memory.keys[k] = -1;
  double growth[most_rows];
  for (int y = 0; y < group.years; ++y) {
    set_growth(group, y, growth);
    LimitYear year(group, y, memory);
    if (!year.run(lanes, growth, results + y * limit_measures * width)) return false;
  }
  return true;
}

}  // namespace
}  // namespace finsam
