#pragma once

#include <string>
#include <vector>

#include "program/command.hpp"

namespace finsam {

/// `finsam completion`: the script that lets a shell complete finsam's command lines.
Command completion_command();

/// `finsam complete WORD...`, which those scripts call: what may stand in the place of the last
/// word, one per line with its meaning after a tab. A line with a colon first tells the shell to
/// offer files as well (":scenario", ":file", ":folder"), or to put no space after a word
/// (":goes-on").
ExitStatus complete(const std::vector<std::string>& words);

}  // namespace finsam
