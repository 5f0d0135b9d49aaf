#pragma once

#include <optional>
#include <vector>

#include "finsam/diagnostic.hpp"
#include "finsam/quantity/year.hpp"

namespace finsam {

/// A value that holds from a year until the next one is given, and where it was written.
/// A value given without a year holds always; one given "only" for a year holds in that year alone.
template <class T>
struct Dated {
  struct Entry {
    std::optional<Year> from;  ///< empty: always
    bool only = false;         ///< holds in `from` alone
    std::optional<T> value;    ///< empty: the word for "none" was written
    Place place;
  };
  std::vector<Entry> entries;  ///< as written

  /// The entry in force in `year`, or null when nothing is in force yet. O(number of entries).
  const Entry* in_force(Year year) const {
    const Entry* found = nullptr;
    for (const Entry& entry : entries) {
      if (entry.only) {
        if (*entry.from == year) return &entry;
        continue;
      }
      if (entry.from && *entry.from > year) continue;
      if (!found || !found->from || (entry.from && *entry.from > *found->from)) found = &entry;
    }
    return found;
  }

  /// The value in force in `year`; empty when none is in force or "none" was written.
  std::optional<T> in(Year year) const {
    const Entry* entry = in_force(year);
    return entry ? entry->value : std::nullopt;
  }

  bool given() const { return !entries.empty(); }
};

}  // namespace finsam
