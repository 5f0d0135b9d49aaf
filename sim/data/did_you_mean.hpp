#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace finsam {

/// The one of `known` that `text` most resembles, or empty where none comes near: at most one
/// change for every three letters, capitals and the marks of å, ä, ö aside. Two letters in the
/// wrong order are one change.
std::optional<std::string> nearest_of(std::string_view text, const std::vector<std::string>& known);

/// The same for names, of which a part may be written, or more: "Skane" is near to "Skåne län", and
/// "Malmö stad" to "malmo".
std::optional<std::string> nearest_name(std::string_view text,
                                        const std::vector<std::string>& known);

/// `did you mean "stockholm"?`, or nothing where nothing was meant.
std::string meant(const std::optional<std::string>& nearest);

/// `; did you mean "stockholm"?` with `nearest_of`, or nothing where none comes near.
std::string did_you_mean(std::string_view text, const std::vector<std::string>& known);

}  // namespace finsam
