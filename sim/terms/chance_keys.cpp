// What is left to chance within a run of a sweep, and what is kept of its runs.

#include "finsam/sweep.hpp"
#include "terms/ranges.hpp"
#include "terms/sweep_key_groups.hpp"
#include "terms/sweep_words.hpp"

namespace finsam {
namespace {

const Description table[] = {
    {.key = "behaviour",
     .kind = Kind::group,
     .text_sv = "vad som varierar av en slump från år till år, kring scenariots värde",
     .text_en = "what differs by chance from year to year, around the value of the scenario",
     .more_sv = "Det som blir under 0 % eller över 100 % sätts till den gränsen.",
     .more_en = "What goes below 0 % or above 100 % is set to that bound.",
     .optional = true,
     .example = "{execution: {distribution: triangular, spread: 10 %}}"},
    {.key = "behaviour.willingness",
     .kind = Kind::group,
     .text_sv = "viljan att matcha hos varje part som har policyn willingness",
     .text_en = "how willing each party is to match that has the policy willingness",
     .optional = true,
     .example = "{distribution: normal, sd: 20 %}"},
    {.key = "behaviour.execution",
     .kind = Kind::group,
     .text_sv = "hur stor del av budgeten för insatser varje förbund använder",
     .text_en = "how much of its budget for activities each förbund spends",
     .optional = true,
     .example = "{distribution: triangular, spread: 10 %}"},
    {.key = "behaviour.*.distribution",
     .kind = Kind::word,
     .text_sv = "hur värdena fördelar sig kring scenariots värde",
     .text_en = "how the values are distributed around that of the scenario",
     .options = options::behaviour,
     .example = "{distribution: all_or_nothing}"},
    {.key = "behaviour.*.spread",
     .kind = Kind::share,
     .text_sv = "hur mycket mer eller mindre det kan bli",
     .text_en = "how much more or less it may be",
     .least = 1.0,
     .most = whole,
     .example = "{distribution: triangular, spread: 10 %}"},
    {.key = "behaviour.*.sd",
     .kind = Kind::share,
     .text_sv = "standardavvikelsen",
     .text_en = "the standard deviation",
     .least = 1.0,
     .most = whole,
     .example = "{distribution: normal, sd: 20 %}"},
    {.key = "replicates",
     .kind = Kind::count,
     .text_sv = "hur många gånger varje punkt körs, med olika slump",
     .text_en = "how many times each point is run, with different luck",
     .more_sv = "Alla punkter möter samma slump. Bara det som står under behaviour skiljer dem åt.",
     .more_en = "All points meet the same luck. Only what stands under behaviour tells them apart.",
     .default_text = "1",
     .least = 1.0,
     .most = most_cases,
     .example = "10"},
    {.key = "metrics",
     .kind = Kind::metrics,
     .text_sv = "måtten som sparas för varje körning och år",
     .text_en = "the metrics that are kept of every case and year",
     .more_sv = "AMOUNT är ett av förbundens belopp, vars namn står sist. FORBUND är ett "
                "förbunds id.",
     .more_en = "AMOUNT is one of the amounts of the förbund, whose names stand last. FORBUND is "
                "the id of one.",
     .optional = true,
     .example = "[state, returned, losers(5 %), median(closing_eget_kapital)]"},
    {.key = "per_forbund",
     .kind = Kind::word,
     .text_sv = "om varje förbunds del av de mått som är summor sparas också",
     .text_en = "whether each förbund's part of the metrics that are sums is kept too",
     .default_text = "false",
     .options = options::yes_or_no,
     .example = "true"},
    {.key = "keep",
     .kind = Kind::word,
     .text_sv = "vad som sparas av körningarna",
     .text_en = "what is kept of the cases",
     .default_text = "cases",
     .options = options::keep,
     .example = "statistics"},
};

}  // namespace

std::span<const Description> chance_keys() { return table; }

}  // namespace finsam
