#pragma once

#include <optional>
#include <string_view>
#include <tl/expected.hpp>

#include "data/fault.hpp"
#include "data/parse_quantity.hpp"
#include "finsam/terms.hpp"

namespace finsam {

/// The value of a parameter, or what is wrong with it. An empty optional is the word for "none".
template <class T>
using ValueRead = tl::expected<std::optional<T>, Fault>;

/// Reads one value of the parameter that `description` describes: its quantity, its range, its
/// words.
template <class T>
ValueRead<T> read_value(std::string_view text, const Description& description);

extern template ValueRead<Money<double>> read_value(std::string_view, const Description&);
extern template ValueRead<Share<double>> read_value(std::string_view, const Description&);
extern template ValueRead<int> read_value(std::string_view, const Description&);
extern template ValueRead<Choice> read_value(std::string_view, const Description&);

/// The size of an amount [kr], a share [millionths] or a count, read in the same way.
Parsed<double> read_size(std::string_view text, const Description& description);

/// A size as one would write it: "54.1 %".
std::string written_size(double size, const Description& description);

/// The value as one would write it.
std::string written_value(const std::optional<Money<double>>& value, const Description&);
std::string written_value(const std::optional<Share<double>>& value, const Description&);
std::string written_value(const std::optional<int>& value, const Description&);
std::string written_value(const std::optional<Choice>& value, const Description&);

}  // namespace finsam
