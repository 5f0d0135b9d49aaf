#include "analysis/term_slots.hpp"

#include <algorithm>
#include <cmath>
#include <type_traits>

namespace finsam {
namespace {

double size_of(Money<double> amount) { return amount.kr; }
double size_of(Share<double> share) { return share.millionths; }
double size_of(int count) { return count; }

template <class T>
T of_size(double size) {
  if constexpr (std::is_same_v<T, int>) {
    return static_cast<int>(std::lround(size));
  } else {
    return T{size};
  }
}

template <class T>
bool differ(const std::optional<T>& one, const std::optional<T>& other) {
  if (!one || !other) return one.has_value() != other.has_value();
  return size_of(*one) != size_of(*other);
}

/// Adds the entries at which two dated values differ. `within` finds such a value in terms.
template <class T, class Within>
void add_differing(const Dated<T>& one, const Dated<T>& other, Within within,
                   std::vector<TermSlot>& slots) {
  const std::size_t count = std::min(one.entries.size(), other.entries.size());
  for (std::size_t i = 0; i < count; ++i) {
    if (!differ(one.entries[i].value, other.entries[i].value)) continue;
    slots.push_back([within, i](Terms& terms, double size) {
      within(terms).entries[i].value = of_size<T>(size);
    });
  }
}

/// The same where the value chosen is a word: no size.
template <class Within>
void add_differing(const Dated<Choice>&, const Dated<Choice>&, Within, std::vector<TermSlot>&) {}

}  // namespace

std::vector<TermSlot> differing_slots(const Terms& one, const Terms& other) {
  std::vector<TermSlot> slots;
  for (const Parameter& parameter : parameters()) {
    const auto add = [&](auto field) {
      const auto within = [field](Terms & terms) -> auto& { return terms.*field; };
      add_differing(one.*field, other.*field, within, slots);
    };
    std::visit(add, parameter.field);
  }
  for (std::size_t r = 0; r < std::min(one.matching.size(), other.matching.size()); ++r) {
    for (const PolicyParameter& parameter : policy_parameters()) {
      const auto add = [&](auto field) {
        const auto within = [ field, r ](Terms & terms) -> auto& {
          return terms.matching[r].policy.*field;
        };
        add_differing(one.matching[r].policy.*field, other.matching[r].policy.*field, within,
                      slots);
      };
      std::visit(add, parameter.field);
    }
  }
  return slots;
}

}  // namespace finsam
