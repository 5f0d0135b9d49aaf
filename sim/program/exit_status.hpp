#pragma once

namespace finsam {

/// What the program tells the shell when it ends.
enum class ExitStatus {
  done = 0,
  check_failed = 1,
  wrong_input = 2,  ///< a scenario, a data file or the command line
  books_dont_balance = 3,
  not_written = 4,  ///< a folder, a file or standard output
  bug = 70,
};

}  // namespace finsam
