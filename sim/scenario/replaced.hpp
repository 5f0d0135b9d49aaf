#pragma once
// A list replaces all that is inherited. One in which every value has a date leaves the other years
// without a value, or with the default: then it is said what was lost, and how to keep it.

#include <string>

#include "finsam/dated.hpp"
#include "scenario/draft.hpp"

namespace finsam {

/// Adds to `told`, which is of years of `key` that have no value, what the list at `key` took the
/// place of and how to keep it. Does nothing where it took the place of nothing.
void tell_what_was_replaced(const Draft& draft, const std::string& key, Diagnostic& told);

/// Warns of years of the run in which the default of `key` holds only because a list took the place
/// of an inherited value, where that value is another.
///
/// @param dated all values of `key`, the default among them
template <class T>
void warn_of_default_instead(Draft& draft, const std::string& key, const Dated<T>& dated,
                             const Description& description);

extern template void warn_of_default_instead(Draft&, const std::string&,
                                             const Dated<Money<double>>&, const Description&);
extern template void warn_of_default_instead(Draft&, const std::string&,
                                             const Dated<Share<double>>&, const Description&);
extern template void warn_of_default_instead(Draft&, const std::string&, const Dated<int>&,
                                             const Description&);
extern template void warn_of_default_instead(Draft&, const std::string&, const Dated<Choice>&,
                                             const Description&);

}  // namespace finsam
