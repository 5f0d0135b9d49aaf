#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace finsam {

/// What a line says whose indentation has a no-break space.
inline constexpr const char* wide_indentation = "a no-break space in the indentation; write spaces";

/// A mistake that makes YAML unreadable, often only some lines later.
struct YamlCause {
  std::size_t offset = 0;
  std::string what;
};

/// What probably is the cause of the YAML error that was found at `offset`, in that line or the few
/// before it: a tab or no-break space in the indentation, a colon without a space, a sign that text
/// may not begin with. Empty when it is none of these.
std::optional<YamlCause> cause_of(std::string_view text, std::size_t offset);

}  // namespace finsam
