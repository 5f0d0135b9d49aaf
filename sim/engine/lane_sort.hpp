#pragma once
// Sorts every lane of a column by itself. Which values are compared does not depend on what they
// are, so that all lanes go the same way; eight or sixteen of them are compared in registers before
// they go back to memory.

#include <cstddef>
#include <iterator>
#include <limits>
#include <utility>

#include "finsam/quantity/column.hpp"
#include "finsam/quantity/number.hpp"

namespace finsam {

/// Two places: what is smaller goes to `one`.
struct Comparison {
  int one, other;
};

template <class N>
FINSAM_INLINE void put_in_order(N& one, N& other) {
  const N smaller = lesser(one, other);
  other = greater(one, other);
  one = smaller;
}

/// How eight values are compared: in three rounds, with those four, two and one places on, or
/// first with those in the mirror; or as two fours, in two rounds.
enum class TileKind { straight_eight, mirrored_eight, straight_fours, mirrored_fours };

/// Eight places of a column, compared with each other.
struct SortTile {
  TileKind kind;
  int place[8];
};

/// So many values are sorted before anything is merged.
inline constexpr int sorted_block = 16;

/// The rows that sorting `count` values needs: whole blocks, and one that stands for all places
/// beyond them.
FINSAM_INLINE int rows_to_sort(int count) {
  return (count + sorted_block - 1) / sorted_block * sorted_block + 1;
}

/// The tiles that merge sorted blocks of `count` values, in order; those beyond the last block are
/// larger than all.
template <class Take>
class MergeTiles {
 public:
  MergeTiles(int count, Take take) : beyond_(rows_to_sort(count) - 1), take_(take) {}

  void each() {
    for (int half = sorted_block; half < beyond_; half *= 2) {
      for (int start = 0; start + half < beyond_; start += 2 * half) merge(start, half);
    }
  }

 private:
  /// Two sorted halves: first with those in the mirror, then half/2, half/4, … 1 places on.
  void merge(int start, int half) {
    int rounds = 2;  // with those in the mirror, and down to eight places on
    for (int size = sorted_block; size < half; size *= 2) ++rounds;
    const bool by_eight = rounds % 3 == 0;
    mirrored(start, half, by_eight);
    int apart = by_eight ? half / 8 : half / 4;
    if (rounds % 3 == 1) {
      straight(start, half, apart, false);
      apart /= 4;
    }
    for (; apart >= 8; apart /= 8) straight(start, half, apart, true);
    straight(start, half, 4, true);
  }
  void mirrored(int start, int half, bool by_eight) {
    const int last = start + 2 * half - 1;
    const int step = by_eight ? half / 4 : half / 2;
    for (int i = start; i < start + step; i += by_eight ? 1 : 2) {
      if (by_eight) {
        const int mirror = last - (i - start);
        take(TileKind::mirrored_eight, {i, i + step, i + 2 * step, i + 3 * step, mirror - 3 * step,
                                        mirror - 2 * step, mirror - step, mirror});
      } else {
        const int mirror = last - (i - start);
        take(TileKind::mirrored_fours, {i, i + step, mirror - step, mirror, i + 1, i + 1 + step,
                                        mirror - 1 - step, mirror - 1});
      }
    }
  }
  /// Those `apart` places on, and then half and, by eight, a quarter of that.
  void straight(int start, int half, int apart, bool by_eight) {
    const int step = by_eight ? apart / 4 : apart / 2;
    for (int from = start; from < start + 2 * half; from += 2 * apart) {
      for (int i = from; i < from + step; i += by_eight ? 1 : 2) {
        if (by_eight) {
          take(TileKind::straight_eight, {i, i + step, i + 2 * step, i + 3 * step, i + 4 * step,
                                          i + 5 * step, i + 6 * step, i + 7 * step});
        } else {
          take(TileKind::straight_fours, {i, i + step, i + 2 * step, i + 3 * step, i + 1,
                                          i + 1 + step, i + 1 + 2 * step, i + 1 + 3 * step});
        }
      }
    }
  }
  void take(TileKind kind, const int (&places)[8]) {
    SortTile tile{kind, {}};
    int here = 0;
    for (int k = 0; k < 8; ++k) {
      tile.place[k] = places[k] < beyond_ ? places[k] : beyond_;
      here += places[k] < beyond_ ? 1 : 0;
    }
    if (here > 1) take_(tile);
  }

  int beyond_;
  Take take_;
};

/// Calls `take` with every tile that merges sorted blocks of `count` values.
template <class Take>
void each_tile(int count, Take take) {
  MergeTiles<Take>(count, take).each();
}

/// The comparisons that sort a block.
/// @source M. W. Green's network for sixteen, in D. E. Knuth, The Art of Computer Programming 3,
///         section 5.3.4
inline constexpr Comparison block_comparisons[] = {
    {0, 1},   {2, 3},  {4, 5},   {6, 7},   {8, 9},   {10, 11}, {12, 13}, {14, 15}, {0, 2},  {1, 3},
    {4, 6},   {5, 7},  {8, 10},  {9, 11},  {12, 14}, {13, 15}, {0, 4},   {1, 5},   {2, 6},  {3, 7},
    {8, 12},  {9, 13}, {10, 14}, {11, 15}, {0, 8},   {1, 9},   {2, 10},  {3, 11},  {4, 12}, {5, 13},
    {6, 14},  {7, 15}, {5, 10},  {6, 9},   {3, 12},  {13, 14}, {4, 8},   {7, 11},  {1, 2},  {1, 4},
    {7, 13},  {2, 8},  {11, 14}, {2, 4},   {5, 6},   {9, 10},  {11, 13}, {3, 8},   {7, 12}, {6, 8},
    {10, 12}, {3, 5},  {7, 9},   {3, 4},   {5, 6},   {7, 8},   {9, 10},  {11, 12}, {6, 7},  {8, 9}};

template <class N, std::size_t... k>
FINSAM_INLINE void sort_block(N* values, std::index_sequence<k...>) {
  N block[sorted_block];
  for (int i = 0; i < sorted_block; ++i) block[i] = values[i];
  (put_in_order(block[block_comparisons[k].one], block[block_comparisons[k].other]), ...);
  for (int i = 0; i < sorted_block; ++i) values[i] = block[i];
}

/// Compares the values of a tile.
template <class N>
FINSAM_INLINE void compare_tile(const SortTile& tile, N* values) {
  N v[8];
  for (int k = 0; k < 8; ++k) v[k] = values[tile.place[k]];
  const auto compare = [&](int one, int other) { put_in_order(v[one], v[other]); };
  const auto two_on = [&] { compare(0, 2), compare(1, 3), compare(4, 6), compare(5, 7); };
  switch (tile.kind) {
    case TileKind::straight_eight:
      compare(0, 4), compare(1, 5), compare(2, 6), compare(3, 7);
      two_on();
      break;
    case TileKind::mirrored_eight:
      compare(0, 7), compare(1, 6), compare(2, 5), compare(3, 4);
      two_on();
      break;
    case TileKind::straight_fours:
      two_on();
      break;
    case TileKind::mirrored_fours:
      compare(0, 3), compare(1, 2), compare(4, 7), compare(5, 6);
      break;
  }
  compare(0, 1), compare(2, 3), compare(4, 5), compare(6, 7);
  for (int k = 0; k < 8; ++k) values[tile.place[k]] = v[k];
}

/// Sorts every lane, smallest first.
/// @param tiles   those of as many values
/// @param values  with room for rows_to_sort of them
/// @source K. E. Batcher (1968), Sorting networks and their applications (bitonic merge)
template <class N>
void sort_lanes(Column<const SortTile> tiles, Column<N> values) {
  const int rows = rows_to_sort(values.size());
  for (int i = values.size(); i < rows; ++i) {
    values.data[i] = N(std::numeric_limits<double>::infinity());
  }
  constexpr auto comparisons = std::make_index_sequence<std::size(block_comparisons)>();
  for (int i = 0; i < rows - 1; i += sorted_block) sort_block(values.data + i, comparisons);
  for (const SortTile& tile : tiles) compare_tile(tile, values.data);
}

}  // namespace finsam
