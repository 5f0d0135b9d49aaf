// Money beside the model, which only the national account shows.

#include "terms/account_parts.hpp"

#include "terms/columns.hpp"

namespace finsam {
namespace {

constexpr std::string_view report_sv = "Försäkringskassan, redovisning 2013, avsnitt 3.3";
constexpr std::string_view report_en = "Försäkringskassan, redovisning 2013, section 3.3";

const Part table[] = {
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

std::span<const Part> account_parts() { return table; }

}  // namespace finsam
