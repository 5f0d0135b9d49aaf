#pragma once

#include <optional>
#include <string_view>

#include "data/parse_quantity.hpp"
#include "finsam/terms.hpp"

namespace finsam {

/// Reads one value of the parameter that `description` describes: its quantity, its range, its
/// words. An empty optional is the word for "none".
template <class T>
Parsed<std::optional<T>> read_value(std::string_view text, const Description& description);

extern template Parsed<std::optional<Money<double>>> read_value(std::string_view,
                                                                const Description&);
extern template Parsed<std::optional<Share<double>>> read_value(std::string_view,
                                                                const Description&);
extern template Parsed<std::optional<int>> read_value(std::string_view, const Description&);
extern template Parsed<std::optional<Choice>> read_value(std::string_view, const Description&);

/// The value as one would write it.
std::string written_value(const std::optional<Money<double>>& value, const Description&);
std::string written_value(const std::optional<Share<double>>& value, const Description&);
std::string written_value(const std::optional<int>& value, const Description&);
std::string written_value(const std::optional<Choice>& value, const Description&);

}  // namespace finsam
