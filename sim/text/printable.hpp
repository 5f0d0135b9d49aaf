#pragma once

#include <string>
#include <string_view>

namespace finsam {

/// `text` for a terminal: control characters, which could change what the terminal shows, are
/// written out ("\x1b", "\u009b"); those in `kept` stay.
std::string printable(std::string_view text, std::string_view kept = "");

}  // namespace finsam
