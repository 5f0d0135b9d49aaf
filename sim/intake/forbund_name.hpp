#pragma once

#include <string>
#include <string_view>
#include <tl/expected.hpp>

#include "finsam/roster.hpp"

namespace finsam {

/// A name in a list without the marks of a footnote ("Väst*", "Väst 1)") and with single spaces.
std::string bare_name(std::string_view text);

/// The förbund that a list calls `name`: its id or a name that it has in some year, capitals and
/// accents aside; else the only one that has `name` in it, as whole words.
///
/// @return its index in the roster, or what to tell: the candidates on one line, or what was
/// probably meant
tl::expected<int, std::string> forbund_in_list(const Roster& roster, const std::string& name);

}  // namespace finsam
