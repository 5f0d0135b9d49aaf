#include "terms/account_keys.hpp"

#include "terms/columns.hpp"
#include "terms/ranges.hpp"

namespace finsam {
namespace {

constexpr std::string_view report_sv = "Försäkringskassan, redovisning 2013, avsnitt 3.3";
constexpr std::string_view report_en = "Försäkringskassan, redovisning 2013, section 3.3";

const PlacedParameter parameter_table[] = {
    {"economy.execution",
     {{.key = "economy.execution_admin",
       .text_sv = "hur stor del av budgeten för administration som används",
       .text_en = "how much of the budget for administration is spent",
       .more_sv = "Budgeten är det som admin_fixed och admin_share ger. Det som inte används blir "
                  "kvar som eget kapital, och budgeten för insatser är densamma.",
       .more_en = "The budget is what admin_fixed and admin_share give. What is not spent stays as "
                  "eget kapital, and the budget for activities is the same.",
       .source_sv = "drygt 90 % 2013: Försäkringskassan, redovisning 2013, avsnitt 3.3",
       .source_en = "just over 90 % in 2013: Försäkringskassan, redovisning 2013, section 3.3",
       .assumption = true,
       .default_text = "100 %",
       .most = whole,
       .example = "90 %"},
      &Terms::execution_admin}},
    {"reach.cost_per_participant",
     {{.key = "reach.in_need",
       .text_sv = "hur många som enligt lagens förarbeten behöver samordnad rehabilitering",
       .text_en = "how many the law's drafters thought in need of coordinated rehabilitation",
       .more_sv = "Antalet ändrar ingenting i modellen. Deltagarna visas bredvid det.",
       .more_en = "It changes nothing in the model. Participants are shown beside it.",
       .source_sv = "280 000: lagens förarbeten, prop. 2002/03:132",
       .source_en = "280 000: the law's preparatory works, prop. 2002/03:132",
       .optional = true,
       .least = 1.0,
       .most = 10e6,
       .example = "280 000"},
      &Terms::in_need}},
};

const Part part_table[] = {
    {{.key = "outside.appropriations",
      .kind = Kind::table,
      .text_sv = "tabell över andra anslag, per år",
      .text_en = "the table of other appropriations, by year",
      .more_sv = "Modellen räknar inte med dem. De visas i nationens räkenskap: ramen, vad som "
                 "används och vad som återbetalas.",
      .more_en = "The model does not count with them. The national account shows them: the frame, "
                 "what is used and what is returned.",
      .source_sv = "30 mnkr till tvåpartssamverkan 2013: Försäkringskassan, redovisning 2013, "
                   "avsnitt 3.1",
      .source_en = "30 Mkr for two-party cooperation in 2013: Försäkringskassan, redovisning 2013, "
                   "section 3.1",
      .optional = true,
      .columns = columns::outside_appropriations,
      .example = "other_appropriations.csv"},
     "reach.in_need"},
    {{.key = "outside.income",
      .kind = Kind::table,
      .text_sv = "tabell över förbundens andra intäkter, när de bara är kända för hela landet",
      .text_en = "the table of other income of the förbund that is known for the nation only",
      .more_sv = "Modellen räknar inte med dem, eftersom inget säger vilka förbund som fick dem. "
                 "I nationens räkenskap antas de användas helt samma år. Kända intäkter per "
                 "förbund skrivs i economy.other_income_table.",
      .more_en = "The model does not count with it, since nothing says which förbund got it. The "
                 "national account assumes that all of it is spent in the same year. Income that "
                 "is known by förbund stands in economy.other_income_table.",
      .source_sv = report_sv,
      .source_en = report_en,
      .optional = true,
      .columns = columns::outside_income,
      .example = "esf.csv"},
     "outside.appropriations"},
};

}  // namespace

std::span<const PlacedParameter> account_parameters() { return parameter_table; }
std::span<const Part> account_parts() { return part_table; }

}  // namespace finsam
