#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace finsam {

/// What a Swedish word, or one of other languages of this kind, is called in a scenario: "spärren"
/// is "damping", "ingen" is "none". Capitals, the marks of å, ä, ö and the sign between words do
/// not matter. Empty for a word that is not known.
std::optional<std::string> called_here(std::string_view word);

/// The whole path of a key or group that a word or the last part of a path is called by, for one
/// written at the wrong level: "frame.national_support" of "nationellt stöd". Empty where there is
/// none.
std::optional<std::string> path_called(std::string_view word);

}  // namespace finsam
