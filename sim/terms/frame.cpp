#include "finsam/rules/frame.hpp"

#include <algorithm>

#include "finsam/terms.hpp"

namespace finsam {

Year last_given_frame(const Terms& terms, Year first) {
  Year last = first;
  bool dated = false;
  for (const auto& given : terms.frame.entries) {
    if (given.only || !given.from) continue;
    last = dated ? std::max(last, *given.from) : *given.from;
    dated = true;
  }
  return last;
}

std::optional<Money<double>> frame_in(const Terms& terms, Year first, Year year) {
  const auto* entry = terms.frame.in_force(year);
  if (!entry || !entry->value) return std::nullopt;
  if (entry->only) return entry->value;
  Money<double> frame = *entry->value;
  for (Year grown{last_given_frame(terms, first).number + 1}; grown <= year; ++grown.number) {
    frame = grown_frame(frame, terms.frame_growth.in(grown).value_or(Share<double>{0.0}));
  }
  return frame;
}

}  // namespace finsam
