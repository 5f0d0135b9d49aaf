#pragma once

#include <string>

#include "finsam/diagnostic.hpp"

namespace finsam {

/// One message for people: "file:line:column: key: what", with "warning: " or "note: " before it;
/// under it the line and a caret, then each related place with its line. Notes, and places whose
/// line is not known, have no line under them.
std::string message_text(const Diagnostic& diagnostic, const SourceLines& sources);

/// Which of the messages are given.
enum class Told { all, no_notes, no_warnings };

/// All errors, then warnings unless they were asked away, then notes where there is no error. Only
/// the first messages show lines of the input; several about one place show it once.
///
/// @param before messages that were given already: warnings and notes among them are left out
std::string messages_text(const Diagnostics& diagnostics, Told told,
                          const Diagnostics& before = {});

/// What comes of reading `file`, on a line: "a.yaml: ok, 2 warnings", "a.yaml: 3 errors".
std::string verdict(const std::string& file, const Diagnostics& diagnostics, Told told);

}  // namespace finsam
