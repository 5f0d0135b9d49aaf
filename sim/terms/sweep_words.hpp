#pragma once
// The words that a sweep file chooses between. Those of designs and behaviours stand in the order
// of their enumerations.

#include "finsam/description.hpp"

namespace finsam::options {

inline constexpr Option distribution[] = {
    {"uniform", "alla värden är lika sannolika", "all values are as probable"},
    {"triangular", "värden nära mode är mest sannolika",
     "values near mode are the most probable ones"},
    {"normal", "normalfördelning, avskuren vid from och to eller vid nyckelns gränser",
     "a normal distribution, cut off at from and to or at the bounds of the key"},
    {"lognormal", "lognormal fördelning, avskuren på samma sätt",
     "a lognormal distribution, cut off in the same way"},
    {"discrete", "några värden, vart och ett med sin sannolikhet",
     "some values, each with its probability"},
};

inline constexpr Option design_kind[] = {
    {"grid", "varje kombination av värden; den sista nyckeln ändras oftast",
     "every combination of values; the last key changes fastest"},
    {"list", "raderna i en tabell med en kolumn för varje nyckel",
     "the rows of a table with a column for each key"},
    {"random", "varje punkt dras för sig", "each point is drawn by itself"},
    {"latin_hypercube", "av n punkter ligger en i varje n-te del av varje nyckels område",
     "of n points one lies in each n-th part of every key's range"},
    {"sobol", "Sobolpunkter, som sprids ännu jämnare; antalet är en tvåpotens",
     "Sobol' points, spread even more evenly; their number is a power of two"},
    {"saltelli",
     "n · (antalet nycklar + 2) körningar, för hur mycket varje nyckel och deras samspel betyder; "
     "n är en tvåpotens",
     "n · (keys + 2) runs, for how much each key and their interplay account for; n is a power "
     "of two"},
    {"morris",
     "t · (antalet nycklar + 1) körningar som var och en ändrar en nyckel: vilka nycklar som alls "
     "betyder något, för få körningar",
     "t · (keys + 1) runs, each of which moves one key: which keys matter at all, for few runs"},
};

inline constexpr Option behaviour[] = {
    {"uniform", "högst spread mer eller mindre, alla värden lika sannolika",
     "at most spread more or less, all values as probable"},
    {"triangular", "högst spread mer eller mindre, oftast nära scenariots värde",
     "at most spread more or less, most often near the scenario's value"},
    {"normal", "normalfördelad med standardavvikelsen sd",
     "normally distributed with the standard deviation sd"},
    {"all_or_nothing", "100 % med scenariots värde som sannolikhet, annars 0 %",
     "100 % with the scenario's value as its probability, else 0 %"},
};

inline constexpr Option yes_or_no[] = {
    {"true", "ja", "yes"},
    {"false", "nej", "no"},
};

inline constexpr Option keep[] = {
    {"cases", "varje körning sparas", "every case is kept"},
    {"statistics",
     "bara medelvärde, standardavvikelse, minsta och största värde samt kvantiler (på 0,4 % när) "
     "för varje mått och år",
     "only mean, standard deviation, least and greatest value and quantiles (to within 0.4 %) of "
     "every metric and year"},
};

}  // namespace finsam::options
