#pragma once

#include <string>
#include <vector>

#include "finsam/diagnostic.hpp"
#include "report/messages.hpp"

namespace finsam {

/// What was found in a scenario file.
struct FileMessages {
  std::string scenario;
  Diagnostics diagnostics;
};

/// All messages as one JSON array for editors, an object each:
///
///   scenario               the scenario file that was read
///   file, line, column     the place, from 1; of an option, as if its text were a file
///   end_line, end_column   after the last character; absent where that is not known
///   severity               "error", "warning" or "note"
///   key, message, hint     a key path, what is wrong, what was meant; "" where there is none
///   related                other places, each with file, line, column and message
///
/// What is not UTF-8 in a name is replaced by U+FFFD.
std::string messages_json(const std::vector<FileMessages>& all, Told told);

}  // namespace finsam
