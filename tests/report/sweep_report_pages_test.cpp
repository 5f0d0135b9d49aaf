// Whole reports of a sweep in both languages; no-break spaces stand as '~'.

#include <gmock/gmock.h>

#include "report/reported_sweep.hpp"

namespace finsam {
namespace {

TEST_F(ReportOfSweep, InSwedish) {
  questions.measures = {{1, YearsTaken::mean, 0}};
  questions.limits = {{{1, YearsTaken::greatest, 0}, {true, 50'000.0}}};
  questions.goals = {{{0, YearsTaken::mean, 0}, true}};
  questions.best = 2;
  fail(3);
  EXPECT_EQ(swedish(), R"(Vad körningarna visar: Spärr och vilja
Vad betyder mest?
100 körningar 2024–2025, där 3 parametrar varierar (alla kombinationer).
1 av 100 körningar kunde inte beräknas. Beror det på parametrarnas värden gäller svaren
bara de övriga.

Vilka parametrar som betyder mest
─────────────────────────────────
losses, medeltal 2024–2025
1. matching.all.willingness har tydlig påverkan (korrelation −0,47). Ju högre värde,
   desto lägre resultat.
2. damping.max_decrease (spärren) har tydlig påverkan (korrelation 0,46). Ju högre
   värde, desto högre resultat.
Går inte att skilja från slumpen: capital_rule.kind.

När losses, högsta år 2024–2025 är över 5~%
───────────────────────────────────────────
Det händer i 16 av 99 körningar (16,2~%).
1. När damping.max_decrease är minst 11~% och matching.all.willingness är högst 30~%:
   det händer i 16 av 16 sådana körningar (100~%), och de är 100~% av dem där det händer.

Bästa körningarna
─────────────────
Lägst: returned (återbetalas), medeltal 2024–2025
Körning                          99         98
Värde                     9,70~mnkr  9,90~mnkr
damping.max_decrease           14~%       13~%
matching.all.willingness       90~%       90~%
capital_rule.kind            reduce       none

Parametrarna i siffror
──────────────────────
losses, medeltal 2024–2025
                                          Partiell  Korrelations-
Parameter                 Korrelation  korrelation           kvot
matching.all.willingness        −0,47        −0,52           0,48
damping.max_decrease             0,46         0,51           0,47
capital_rule.kind                0,04         0,06

Hur resultaten fördelar sig
───────────────────────────
returned (återbetalas), mnkr
             Standard-
År    Medel  avvikelse  Lägst    5~%   25~%  Median   75~%   95~%  Högst
2024  14,55       2,92   9,20  10,18  12,10   14,60  17,00  19,00  20,00
2025  15,55       2,92  10,20  11,18  13,10   15,60  18,00  20,00  21,00

losses, %
             Standard-
År    Medel  avvikelse  Lägst   5~%  25~%  Median  75~%   95~%  Högst
2024   3,29       2,96   2,00  2,00  2,00    2,00  2,00  10,00  10,00
2025   3,29       2,96   2,00  2,00  2,00    2,00  2,00  10,00  10,00

Körningar som inte kunde beräknas
─────────────────────────────────
Antal  Den första  År    Orsak
    1           3  2024  the base grants are too large
De är för få för att säga under vilka villkor det händer.

Så är det beräknat
──────────────────
Korrelationen, mellan −1 och 1, säger hur väl resultatet följer parametern uppåt (plus)
eller nedåt (minus). Den partiella räknar bort det som de andra parametrarna förklarar.
Korrelationskvoten, mellan 0 och 1, ser också samband som vänder, och används för val
mellan alternativ. Stark är minst 0,7, tydlig minst 0,4, viss minst 0,2. Allt är räknat på
rangordningen (Spearman), inte på beloppen.
Villkoren är sökta med PRIM (Friedman och Fisher): körningar skalas bort, ungefär 5~% i
taget, efter den parameter där det hjälper mest, och de villkor är valda som bäst förenar
att träffa rätt med att täcka alla. De beskriver körningarna men bevisar ingen orsak.
5~% av körningarna ligger under 5~%-värdet, och så vidare; mellan två körningar tas en rät
linje.
)");
}

TEST_F(ReportOfSweep, InEnglish) {
  questions.measures = {{1, YearsTaken::mean, 0}};
  questions.limits = {{{1, YearsTaken::greatest, 0}, {true, 50'000.0}}};
  questions.goals = {{{0, YearsTaken::mean, 0}, true}};
  questions.best = 2;
  fail(3);
  EXPECT_EQ(english(), R"(What the cases show: Spärr och vilja
Vad betyder mest?
100 cases 2024–2025, in which 3 parameters vary (all combinations).
1 of 100 cases failed. If that was due to the values of the parameters, the answers hold
for the others only.

Which parameters matter most
────────────────────────────
losses, mean of 2024–2025
1. matching.all.willingness has a clear influence (correlation −0.47). The higher it
   is, the lower the result.
2. damping.max_decrease (the spärr) has a clear influence (correlation 0.46). The
   higher it is, the higher the result.
Cannot be told from chance: capital_rule.kind.

When losses, highest year of 2024–2025 is above 5%
──────────────────────────────────────────────────
That happens in 16 of 99 cases (16.2%).
1. When damping.max_decrease is at least 11% and matching.all.willingness is at most
   30%: it happens in 16 of 16 such cases (100%), and they are 100% of those in which it
   happens.

The best cases
──────────────
Lowest: returned (goes back), mean of 2024–2025
Case                            99        98
Value                     9.70~Mkr  9.90~Mkr
damping.max_decrease           14%       13%
matching.all.willingness       90%       90%
capital_rule.kind           reduce      none

The parameters in figures
─────────────────────────
losses, mean of 2024–2025
                                           Partial  Correlation
Parameter                 Correlation  correlation        ratio
matching.all.willingness        −0.47        −0.52         0.48
damping.max_decrease             0.46         0.51         0.47
capital_rule.kind                0.04         0.06

How the results are spread
──────────────────────────
returned (goes back), Mkr
              Standard
Year   Mean  deviation  Lowest     5%    25%  Median    75%    95%  Highest
2024  14.55       2.92    9.20  10.18  12.10   14.60  17.00  19.00    20.00
2025  15.55       2.92   10.20  11.18  13.10   15.60  18.00  20.00    21.00

losses, %
             Standard
Year  Mean  deviation  Lowest    5%   25%  Median   75%    95%  Highest
2024  3.29       2.96    2.00  2.00  2.00    2.00  2.00  10.00    10.00
2025  3.29       2.96    2.00  2.00  2.00    2.00  2.00  10.00    10.00

Cases that failed
─────────────────
Count  The first  Years  Reason
    1          3  2024   the base grants are too large
They are too few to tell under which conditions that happens.

How this was calculated
───────────────────────
The correlation, between −1 and 1, tells how well the result follows the parameter upward
(plus) or downward (minus). The partial one takes away what the other parameters explain.
The correlation ratio, between 0 and 1, also sees relations that turn, and serves for
choices between alternatives. Strong is at least 0.7, clear at least 0.4, some at least
0.2. All are of ranks (Spearman), not of amounts.
The conditions were sought with PRIM (Friedman and Fisher): cases are peeled off, about 5%
at a time, by the parameter where that helps most, and those conditions were taken that
best combine being right with covering all. They describe the cases and prove no cause.
5% of the cases lie below the 5% value, and so on; between two cases by straight line.
)");
}

}  // namespace
}  // namespace finsam
