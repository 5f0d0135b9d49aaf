#pragma once
// What the help and the manual page both say of the program.

#include "text/phrase.hpp"

namespace finsam {

inline constexpr Phrase program_name_line = {"simulerar hur samordningsförbund får sina pengar",
                                             "simulates how samordningsförbund get their money"};
inline constexpr Phrase program_about = {
    "finsam simulerar hur samordningsförbunden får sina pengar, år för år och på kronan.",
    "finsam simulates how samordningsförbund get their money, year by year and to the krona."};
inline constexpr Phrase options_word = {"[tillval]", "[options]"};

}  // namespace finsam
