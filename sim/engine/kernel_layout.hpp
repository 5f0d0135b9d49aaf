#pragma once
// How a kernel's memory is laid out, and filled before it runs.

#include <cstddef>
#include <new>

#include "engine/kernel.hpp"
#include "engine/measured_year.hpp"

namespace finsam {

/// Gives columns of one size out of a piece of memory, or only counts the bytes where there is
/// none. A column may be asked for with fewer elements; it takes the same room, so that a year with
/// fewer förbund has its columns where the year before had them.
struct Carver {
  std::byte* memory = nullptr;
  std::size_t used = 0;
  int room = 0;

  template <class T>
  FINSAM_INLINE T* array(int count) {
    constexpr std::size_t line = 64;
    auto* start = memory ? reinterpret_cast<T*>(memory + used) : nullptr;
    used += (sizeof(T) * static_cast<std::size_t>(count) + line - 1) / line * line;
    return start;
  }
  template <class T>
  FINSAM_INLINE Column<T> column(int count) {
    return {array<T>(count > room ? count : room), count};
  }
};

/// What a kernel keeps between `load` and `run`, at the start of its memory.
template <class N, class Kept>
struct KernelState {
  YearNumbers<N>* numbers;        ///< [year]
  YearColumns<N, Kept>* columns;  ///< [year], all on the same memory
  Standing<N> opening;
  Standing<N> carried;                ///< what a year carries into the next
  Column<Share<N>>* municipal_share;  ///< [year]; what `numbers` point at
  Column<Share<N>>* regional_share;
  Column<Share<N>> own_execution;  ///< of one year after the other
  N* sorted;                       ///< scratch, see rows_to_sort
  CoarseFour<N>* bounds;           ///< [measure]: where its keys were divided in the year before
  Column<const SortTile>* tiles;   ///< [year]
  const double** borders;          ///< [measure][year]: of the förbund; null where none are asked
};

/// Lays the memory of a kernel out.
template <class N, class Kept>
struct KernelLayout {
  using State = KernelState<N, Kept>;

  FINSAM_INLINE static void spread(Money<double> from, Money<N>& to) { to = {N(from.kr)}; }
  FINSAM_INLINE static void spread(Share<double> from, Share<N>& to) { to = {N(from.millionths)}; }

  /// The same column in every lane; without room where the year does not need it.
  template <template <class> class Quantity>
  static Column<Quantity<N>> spread(Carver& carver, Column<const Quantity<double>> from,
                                    bool needed, Column<Quantity<N>> zeros) {
    if (!needed) return {zeros.data, from.size()};
    const Column<Quantity<N>> to = carver.column<Quantity<N>>(from.size());
    for (int i = 0; carver.memory && i < from.size(); ++i) spread(from[i], to[i]);
    return to;
  }

  static bool has(Column<const MatchingKind> kinds, bool fixed) {
    for (const MatchingKind kind : kinds) {
      if (kind != MatchingKind::full && (kind == MatchingKind::fixed) == fixed) return true;
    }
    return false;
  }

  FINSAM_INLINE static void spread_scalars(const YearNumbers<double>& from, YearNumbers<N>& to) {
    for (int k = 0; k < amount_field_count; ++k) {
      spread(from.*amount_fields<double>[k], to.*amount_fields<N>[k]);
    }
    for (int k = 0; k < share_field_count; ++k) {
      spread(from.*share_fields<double>[k], to.*share_fields<N>[k]);
    }
    for (int k = 0; k < most_keys; ++k) spread(from.weight[k], to.weight[k]);
    for (int k = 0; k < most_steps; ++k) {
      spread(from.step_up_to[k], to.step_up_to[k]);
      spread(from.step_share[k], to.step_share[k]);
    }
  }

  /// Lays everything out, and fills it where there is memory.
  static std::size_t lay_out(const KernelGroup& group, std::byte* memory) {
    Carver carver{memory, 0, 0};
    auto* state = carver.array<State>(1);
    int most = group.opening.eget_kapital.size();
    for (int y = 0; y < group.years; ++y) {
      const YearShape& shape = group.shapes[y];
      most = shape.count > most ? shape.count : most;
    }
    State own;
    own.numbers = carver.array<YearNumbers<N>>(group.years);
    own.columns = carver.array<YearColumns<N, Kept>>(group.years);
    own.municipal_share = carver.array<Column<Share<N>>>(group.years);
    own.regional_share = carver.array<Column<Share<N>>>(group.years);
    carver.room = most;
    own.opening = make_standing<N>(carver, group.opening.eget_kapital.size());
    own.carried = make_standing<N>(carver, most);
    const Column<Money<N>> no_amounts = carver.column<Money<N>>(most);
    const Column<Share<N>> no_shares = carver.column<Share<N>>(most);
    own.own_execution = carver.column<Share<N>>(most);
    if (memory) fill_opening(group.opening, own.opening);
    for (int i = 0; memory && i < most; ++i) {
      no_amounts[i] = {N(0.0)};
      no_shares[i] = {N(0.0)};
    }
    for (int y = 0; y < group.years; ++y) {
      const YearShape& shape = group.shapes[y];
      const YearNumbers<double>& from = group.numbers[y];
      YearNumbers<N> numbers;
      spread_scalars(from, numbers);
      const Column<Share<N>> municipal =
          spread<Share>(carver, from.municipal.share, has(shape.municipal_kind, false), no_shares);
      const Column<Share<N>> regional =
          spread<Share>(carver, from.regional.share, has(shape.regional_kind, false), no_shares);
      numbers.municipal = {municipal, spread<Money>(carver, from.municipal.offer,
                                                    has(shape.municipal_kind, true), no_amounts)};
      numbers.regional = {regional, spread<Money>(carver, from.regional.offer,
                                                  has(shape.regional_kind, true), no_amounts)};
      numbers.applied =
          spread<Money>(carver, from.applied, shape.method == Method::application, no_amounts);
      numbers.other_income =
          spread<Money>(carver, from.other_income, from.other_income.size() > 0, {});
      if (!memory) continue;
      new (&own.numbers[y]) YearNumbers<N>(numbers);
      new (&own.municipal_share[y]) Column<Share<N>>(municipal);
      new (&own.regional_share[y]) Column<Share<N>>(regional);
    }
    lay_out_tiles(group, carver, own);
    lay_out_borders(group, carver, own);
    std::size_t end = carver.used;
    for (int y = 0; y < group.years; ++y) {
      Carver own_columns = carver;
      YearColumns<N, Kept> columns(own_columns, group.shapes[y]);
      carry_in_place(own.carried, group.shapes[y], y, columns);
      if (memory) new (&own.columns[y]) YearColumns<N, Kept>(columns);
      end = own_columns.used > end ? own_columns.used : end;
    }
    if (memory) new (state) State(own);
    return end;
  }

  static bool sorts(const KernelGroup& group) {
    for (int m = 0; m < group.measure_count; ++m) {
      const Together how = group.measures[m].together;
      if (how == Together::quantile || how == Together::top_quarter) return true;
    }
    return false;
  }

  /// Tiles for every year with other numbers of förbund than the year before.
  static void lay_out_tiles(const KernelGroup& group, Carver& carver, State& own) {
    own.sorted = carver.array<N>(rows_to_sort(carver.room));
    own.bounds = carver.array<CoarseFour<N>>(group.measure_count);
    own.tiles = carver.array<Column<const SortTile>>(group.years);
    Column<const SortTile> tiles;
    for (int y = 0; y < group.years; ++y) {
      const int count = group.shapes[y].count;
      if (sorts(group) && (y == 0 || count != group.shapes[y - 1].count)) {
        int needed = 0;
        each_tile(count, [&](const SortTile&) { ++needed; });
        auto* own_tiles = carver.array<SortTile>(needed);
        tiles = {own_tiles, needed};
        if (carver.memory) each_tile(count, [&](const SortTile& tile) { *own_tiles++ = tile; });
      }
      if (carver.memory) new (&own.tiles[y]) Column<const SortTile>(tiles);
    }
  }

  static void lay_out_borders(const KernelGroup& group, Carver& carver, State& own) {
    own.borders = carver.array<const double*>(group.measure_count * group.years);
    for (int at = 0; at < group.measure_count * group.years; ++at) {
      const Measure& measure = group.measures[at / group.years];
      const int year = at % group.years;
      double* border = nullptr;
      if (measure.reference) {
        const int count = group.shapes[year].count;
        border = carver.array<double>(count);
        for (int i = 0; carver.memory && i < count; ++i) {
          border[i] = border_of(measure, measure.reference[year][i]);
        }
      }
      if (carver.memory) own.borders[at] = border;
    }
  }

  /// All years write what they carry out of them to the same columns. A year without events begins
  /// with what stands there: no rule reads what a förbund carried in after it has written what the
  /// same förbund carries out.
  static void carry_in_place(const Standing<N>& carried, const YearShape& shape, int year,
                             YearColumns<N, Kept>& columns) {
    const auto as_long_as_year = [&](Column<Money<N>> column) {
      return Column<Money<N>>{column.data, shape.count};
    };
    YearAmounts<N, Kept>& out = columns.amounts;
    out.possible = as_long_as_year(carried.last_possible);
    out.state = as_long_as_year(carried.last_accepted);
    out.closing = as_long_as_year(carried.eget_kapital);
    out.excess = as_long_as_year(carried.excess);
    if (shape.unchanged && year > 0) {
      columns.standing = {out.possible, out.state, out.closing, out.excess, {}};
    }
  }

  static void fill_opening(const Standing<double>& from, const Standing<N>& to) {
    for (int i = 0; i < from.eget_kapital.size(); ++i) {
      spread(from.last_possible[i], to.last_possible[i]);
      spread(from.last_accepted[i], to.last_accepted[i]);
      spread(from.eget_kapital[i], to.eget_kapital[i]);
      spread(from.excess[i], to.excess[i]);
    }
  }
};

}  // namespace finsam
