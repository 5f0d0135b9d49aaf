// What relates the keys of a sweep, and which points it runs.

#include "finsam/sweep.hpp"
#include "terms/sweep_key_groups.hpp"
#include "terms/sweep_words.hpp"

namespace finsam {
namespace {

constexpr double largest_rank = 0.999999;
constexpr double cases = most_cases;
constexpr double largest_seed = 1e12;

const Description table[] = {
    {.key = "constraints",
     .kind = Kind::constraints,
     .text_sv = "villkor mellan nycklar av samma slag",
     .text_en = "relations between keys of one unit",
     .more_sv = "En likhet ger värdet av den nyckel som är computed. En körning som inte kan "
                "uppfylla ett villkor görs inte; den sparas med det som orsak.",
     .more_en = "An equality gives the value of the key that is computed. A run that cannot meet "
                "one is not made; it is kept with that reason.",
     .optional = true,
     .example = "- keys.need + keys.population = 100 %\n"
                "- damping.max_decrease + 5 % <= damping.max_increase"},
    {.key = "correlations",
     .kind = Kind::correlations,
     .text_sv = "rangkorrelationer mellan nycklar som dras",
     .text_en = "rank correlations between keys that are drawn",
     .more_sv = "De går med designerna random, latin_hypercube och sobol, och får inte säga emot "
                "varandra.",
     .more_en = "They go with the designs random, latin_hypercube and sobol, and must not "
                "contradict each other.",
     .optional = true,
     .example = "- {between: [keys.need, economy.execution], rank: 0.5}"},
    {.key = "correlations.*.between",
     .kind = Kind::pair,
     .text_sv = "de två nycklarna",
     .text_en = "the two keys",
     .most = 2.0,
     .example = "{between: [keys.need, economy.execution], rank: 0.5}"},
    {.key = "correlations.*.rank",
     .kind = Kind::number,
     .text_sv = "deras rangkorrelation (Spearmans)",
     .text_en = "their rank correlation (Spearman's)",
     .least = -largest_rank,
     .most = largest_rank,
     .example = "{between: [keys.need, economy.execution], rank: 0.5}"},
    {.key = "design",
     .kind = Kind::group,
     .text_sv = "vilka punkter som körs",
     .text_en = "which points are run",
     .more_sv = "Fler punkter behåller dem som fanns, utom i en latinsk hyperkub, och i ett rutnät "
                "om inte de nya värdena står sist i den första nyckelns lista.",
     .more_en = "More points keep those that were there, except in a Latin hypercube, and in a "
                "grid unless the new values stand last in the list of its first key.",
     .example = "{kind: saltelli, points: 512}"},
    {.key = "design.kind",
     .kind = Kind::word,
     .text_sv = "hur punkterna väljs",
     .text_en = "how the points are chosen",
     .default_text = "latin_hypercube",
     .options = options::design_kind,
     .example = "{kind: sobol, points: 1024}"},
    {.key = "design.points",
     .kind = Kind::count,
     .text_sv = "antalet punkter",
     .text_en = "the number of points",
     .least = 1.0,
     .most = cases,
     .example = "{points: 1000}"},
    {.key = "design.table",
     .kind = Kind::table,
     .text_sv = "tabell över punkterna, med en kolumn för varje nyckel",
     .text_en = "the table of the points, with a column for each key",
     .example = "{kind: list, table: points.csv}"},
    {.key = "design.trajectories",
     .kind = Kind::count,
     .text_sv = "antalet banor",
     .text_en = "the number of trajectories",
     .least = 1.0,
     .most = cases,
     .example = "{kind: morris, trajectories: 20}"},
    {.key = "design.levels",
     .kind = Kind::count,
     .text_sv = "på hur många nivåer varje nyckel provas, ett jämnt tal",
     .text_en = "on how many levels every key is tried, an even number",
     .default_text = "4",
     .least = 2.0,
     .most = 1000.0,
     .example = "{kind: morris, trajectories: 20, levels: 6}"},
    {.key = "seed",
     .kind = Kind::count,
     .text_sv = "frö till slumptalen",
     .text_en = "the seed of the random numbers",
     .more_sv = "Ett annat frö ger andra dragningar.",
     .more_en = "Another seed gives other draws.",
     .default_text = "1",
     .least = 1.0,
     .most = largest_seed,
     .example = "2026"},
};

}  // namespace

std::span<const Description> design_keys() { return table; }

}  // namespace finsam
