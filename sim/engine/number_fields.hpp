#pragma once
// Which numbers of a year may differ between cases that are run side by side, by their places.

#include <iterator>

#include "engine/year_numbers.hpp"

namespace finsam {

enum class FieldKind {
  amount,           ///< `index` into amount_fields
  share,            ///< `index` into share_fields
  weight,           ///< of key number `index`
  municipal_share,  ///< growth or willingness of the municipalities of some förbund
  regional_share,   ///< of their regions
};

/// A number of a year.
struct NumberField {
  FieldKind kind = FieldKind::amount;
  int index = 0;
  friend bool operator==(const NumberField&, const NumberField&) = default;
};

template <class N>
inline constexpr Money<N> YearNumbers<N>::*amount_fields[] = {
    &YearNumbers<N>::frame,       &YearNumbers<N>::national_support,
    &YearNumbers<N>::reserve,     &YearNumbers<N>::national_support_used,
    &YearNumbers<N>::base_grant,  &YearNumbers<N>::unit,
    &YearNumbers<N>::admin_fixed, &YearNumbers<N>::cost_per_participant,
    &YearNumbers<N>::targeted_max};

template <class N>
inline constexpr Share<N> YearNumbers<N>::*share_fields[] = {
    &YearNumbers<N>::max_decrease,       &YearNumbers<N>::max_increase,
    &YearNumbers<N>::capital_rate,       &YearNumbers<N>::application_growth,
    &YearNumbers<N>::other_income_share, &YearNumbers<N>::admin_share,
    &YearNumbers<N>::use_of_capital,     &YearNumbers<N>::execution,
    &YearNumbers<N>::execution_admin,    &YearNumbers<N>::startup_factor,
    &YearNumbers<N>::individual_share};

inline constexpr int amount_field_count = std::size(amount_fields<double>);
inline constexpr int share_field_count = std::size(share_fields<double>);

/// The number in `field`, where it is not a column.
template <class N>
FINSAM_INLINE N& number_in(YearNumbers<N>& numbers, NumberField field) {
  switch (field.kind) {
    case FieldKind::amount:
      return (numbers.*amount_fields<N>[field.index]).kr;
    case FieldKind::weight:
      return numbers.weight[field.index].millionths;
    default:
      return (numbers.*share_fields<N>[field.index]).millionths;
  }
}

}  // namespace finsam
