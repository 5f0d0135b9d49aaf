#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace finsam {

/// `; did you mean "stockholm"?` with the one of `known` that `text` most resembles, or nothing
/// where none comes near: at most one change for every three bytes, case aside.
std::string did_you_mean(std::string_view text, const std::vector<std::string>& known);

}  // namespace finsam
