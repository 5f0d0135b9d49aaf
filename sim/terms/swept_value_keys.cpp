// What a sweep lets vary, and how.

#include "finsam/sweep.hpp"
#include "terms/ranges.hpp"
#include "terms/sweep_key_groups.hpp"
#include "terms/sweep_words.hpp"

namespace finsam {
namespace {

const Description table[] = {
    {.key = "set",
     .kind = Kind::settings,
     .text_sv = "det som gäller i varje körning",
     .text_en = "what holds in every run",
     .more_sv = "Nycklarna skrivs som efter --set. En nyckel som också står under sweep har värdet "
                "här bara i den körning av scenariot som de andra jämförs med.",
     .more_en = "Keys are written as after --set. One that stands under sweep too has the value "
                "here only in the run of the scenario that the others are compared with.",
     .optional = true,
     .example = "{matching.all.policy: willingness, matching.all.growth: unset}"},
    {.key = "sweep",
     .kind = Kind::swept,
     .text_sv = "nycklarna som varierar, och deras värden",
     .text_en = "the keys that vary, and their values",
     .more_sv = "De skrivs som efter --set, så ett årtal får stå sist (frame.amount.2024). Med "
                "designen list står de i tabellen, och här bara de som är computed.",
     .more_en = "They are written as after --set, so a year may stand last (frame.amount.2024). "
                "With a list design they stand in its table, and here only those that are "
                "computed.",
     .most = most_swept_keys,
     .asked_by = {"design.kind", "list", true},
     .example = "{damping.max_decrease: {from: 5 %, to: 15 %}, lag: [1, 2]}"},
    {.key = "sweep.*",
     .kind = Kind::values,
     .text_sv = "värdena för en nyckel",
     .text_en = "the values of one key",
     .more_sv = "computed betyder att en likhet bland villkoren (constraints) ger värdet.",
     .more_en = "computed means that an equality among the constraints gives the value.",
     .most = most_listed_values,
     .example = "[5 %, 10 %, 15 %]"},
    {.key = "sweep.*.distribution",
     .kind = Kind::word,
     .text_sv = "hur värdena fördelar sig",
     .text_en = "how the values are distributed",
     .more_sv = "Utan den är alla värden mellan gränserna lika sannolika.",
     .more_en = "Without it all values between the bounds are as probable.",
     .optional = true,
     .options = options::distribution,
     .example = "{distribution: uniform, from: 5 %, to: 15 %}"},
    {.key = "sweep.*.from",
     .kind = Kind::size,
     .text_sv = "det minsta värdet",
     .text_en = "the least value",
     .example = "{from: 5 %, to: 15 %}"},
    {.key = "sweep.*.to",
     .kind = Kind::size,
     .text_sv = "det största värdet",
     .text_en = "the greatest value",
     .example = "{distribution: normal, mean: 10 %, sd: 2 %, to: 15 %}"},
    {.key = "sweep.*.step",
     .kind = Kind::step,
     .text_sv = "avståndet mellan värdena",
     .text_en = "the distance between the values",
     .more_sv = "Det sista steget ska sluta på det största värdet. Med steg blir intervallet en "
                "lista, som ett rutnät kan gå igenom.",
     .more_en =
         "The last step must end at the greatest value. With steps the range becomes a list, "
         "which a grid can go through.",
     .optional = true,
     .most = most_range_values,
     .example = "{from: 5 %, to: 15 %, step: 1 %}"},
    {.key = "sweep.*.mode",
     .kind = Kind::size,
     .text_sv = "det mest sannolika värdet",
     .text_en = "the most probable value",
     .example = "{distribution: triangular, from: 5 %, mode: 10 %, to: 15 %}"},
    {.key = "sweep.*.mean",
     .kind = Kind::size,
     .text_sv = "medelvärdet innan fördelningen skärs av",
     .text_en = "the mean before the distribution is cut off",
     .example = "{distribution: normal, mean: 10 %, sd: 2 %, to: 15 %}"},
    {.key = "sweep.*.sd",
     .kind = Kind::step,
     .text_sv = "standardavvikelsen innan fördelningen skärs av",
     .text_en = "the standard deviation before the distribution is cut off",
     .more_sv = "Två dragningar av tre ligger inom den från medelvärdet.",
     .more_en = "Two draws of three are within it of the mean.",
     .example = "{distribution: normal, mean: 10 %, sd: 2 %, to: 15 %}"},
    {.key = "sweep.*.median",
     .kind = Kind::size,
     .text_sv = "medianen innan fördelningen skärs av, över 0",
     .text_en = "the median before the distribution is cut off, above 0",
     .example = "{distribution: lognormal, median: 10 %, factor: 1.5}"},
    {.key = "sweep.*.factor",
     .kind = Kind::number,
     .text_sv = "spridningen kring medianen",
     .text_en = "the spread around the median",
     .more_sv = "Två dragningar av tre ligger mellan medianen delad och multiplicerad med den.",
     .more_en = "Two draws of three are between the median divided and multiplied by it.",
     .least = 1.000001,
     .most = 100.0,
     .example = "{distribution: lognormal, median: 10 %, factor: 1.5}"},
    {.key = "sweep.*.resolution",
     .kind = Kind::step,
     .text_sv = "vad dragna värden avrundas till",
     .text_en = "what drawn values are rounded to",
     .more_sv = "Utan den avrundas de till 0,0001 %, 1 kr eller ett heltal.",
     .more_en = "Without it they are rounded to 0.0001 %, 1 kr or a whole number.",
     .optional = true,
     .example = "{from: 5 %, to: 15 %, resolution: 0.5 %}"},
    {.key = "sweep.*.probabilities",
     .kind = Kind::probabilities,
     .text_sv = "varje värde med sin sannolikhet",
     .text_en = "each value with its probability",
     .more_sv = "Sannolikheterna blir tillsammans 100 %.",
     .more_en = "The probabilities add up to 100 %.",
     .least = 1.0,
     .most = whole,
     .example = "{distribution: discrete, probabilities: {5 %: 20 %, 10 %: 80 %}}"},
};

}  // namespace

std::span<const Description> swept_value_keys() { return table; }

}  // namespace finsam
