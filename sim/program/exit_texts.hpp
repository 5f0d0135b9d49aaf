#pragma once

#include <array>

#include "program/exit_status.hpp"
#include "text/phrase.hpp"

namespace finsam {

struct ExitText {
  ExitStatus status;
  Phrase meaning;
};

/// What every exit status means, as the help and the man page say it.
inline constexpr std::array exit_texts = {
    ExitText{ExitStatus::done, {"klart", "done"}},
    ExitText{ExitStatus::check_failed, {"en kontroll misslyckades", "a check failed"}},
    ExitText{ExitStatus::wrong_input, {"fel i indata", "wrong input"}},
    ExitText{ExitStatus::books_dont_balance,
             {"räkenskaperna går inte ihop", "the books do not balance"}},
    ExitText{ExitStatus::not_written,
             {"utdata gick inte att skriva", "output could not be written"}},
    ExitText{ExitStatus::bug, {"ett fel i programmet", "a bug"}},
};

}  // namespace finsam
