#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace finsam {

/// The one of `known` that `text` most resembles, or empty where none comes near: at most one
/// change for every three bytes, case aside.
std::optional<std::string> nearest_of(std::string_view text, const std::vector<std::string>& known);

/// `; did you mean "stockholm"?` with `nearest_of`, or nothing where none comes near.
std::string did_you_mean(std::string_view text, const std::vector<std::string>& known);

}  // namespace finsam
