// The frame, the ideal allocation and who gets what it applies for.

#include "terms/options.hpp"
#include "terms/parameter_groups.hpp"
#include "terms/ranges.hpp"
#include "terms/sources.hpp"

namespace finsam {
namespace {

using sources::appropriation_en;
using sources::appropriation_sv;
using sources::decision_en;
using sources::decision_sv;

const Parameter table[] = {
    {{.key = "frame.amount",
      .text_sv = "årets ram för finansiell samordning",
      .text_en = "the year's frame for financial coordination",
      .more_sv = "Utan årtal räknas den som given för det första simulerade året. Efter det sista "
                 "givna året växer den med frame.growth.",
      .more_en = "Without a year it counts as given for the first simulated year. After the last "
                 "given year it grows by frame.growth.",
      .source_sv = appropriation_sv,
      .source_en = appropriation_en,
      .most = largest_frame,
      .example = "{2020: 339 Mkr, 2024: 400 Mkr}"},
     &Terms::frame},
    {{.key = "frame.growth",
      .text_sv = "ramens ökning per år efter det sista givna året",
      .text_en = "how much the frame grows a year after the last given one",
      .more_sv = "Den nya ramen avrundas nedåt till hela kronor.",
      .more_en = "The new frame is rounded down to whole kronor.",
      .source_sv = "ramen har varit 339 mnkr sedan 2016",
      .source_en = "the frame has been 339 Mkr since 2016",
      .assumption = true,
      .default_text = "0 %",
      .most = whole,
      .example = "2 %"},
     &Terms::frame_growth},
    {{.key = "frame.national_support",
      .text_sv = "nationellt stöd, som tas av ramen",
      .text_en = "national support, taken out of the frame",
      .source_sv = appropriation_sv,
      .source_en = appropriation_en,
      .most = largest_frame,
      .example = "3 Mkr"},
     &Terms::national_support},
    {{.key = "frame.national_support_used",
      .text_sv = "den del av det nationella stödet som används; resten återbetalas",
      .text_en = "the part of national support that is used; the rest is returned",
      .source_sv = "finsams modell, steg 11",
      .source_en = "finsam's model, step 11",
      .default_text = "all",
      .word_for_none = "all",
      .most = largest_frame,
      .example = "2 500 tkr"},
     &Terms::national_support_used},
    {{.key = "frame.reserve",
      .text_sv = "reserv för förbund som inte har startat; återbetalas",
      .text_en = "held for förbund not yet started; returned",
      .source_sv = "finsams modell, steg 2",
      .source_en = "finsam's model, step 2",
      .default_text = "0 kr",
      .most = largest_frame,
      .example = "1 Mkr"},
     &Terms::reserve},
    {{.key = "base_grant",
      .text_sv = "grundtilldelning till varje förbund",
      .text_en = "the base grant of every förbund",
      .source_sv = decision_sv,
      .source_en = decision_en,
      .most = largest_amount,
      .example = "400 tkr"},
     &Terms::base_grant},
    {{.key = "unit",
      .text_sv = "den enhet som tilldelningar avrundas till",
      .text_en = "the unit that allocations are rounded to",
      .source_sv = "källorna säger inte hur tilldelningar avrundas",
      .source_en = "the record does not say how allocations are rounded",
      .assumption = true,
      .default_text = "1 000 kr",
      .least = 1.0,
      .most = 1e6,
      .example = "1 000 kr"},
     &Terms::unit},
    {{.key = "lag",
      .text_sv = "hur många år gammal statistiken är när den används",
      .text_en = "how many years old the statistics are when they are used",
      .more_sv = "Saknas ett år används det närmast tidigare, annars det närmast senare, och det "
                 "meddelas.",
      .more_en = "A missing year takes the latest earlier one, else the earliest later one, and "
                 "that is reported.",
      .source_sv = "ISF 2019:1 delar 2019 års medel med antalet invånare 2017",
      .source_en = "ISF 2019:1 divides 2019 money by 2017 inhabitants",
      .assumption = true,
      .default_text = "2",
      .most = 20.0,
      .example = "2"},
     &Terms::lag},
    {{.key = "method",
      .text_sv = "hur medlen fördelas",
      .text_en = "how the money is distributed",
      .more_sv = "Ett år med application räknas det ideala också, men ingen dämpning gäller och "
                 "capital_rule är bara av betydelse som when_oversubscribed.",
      .more_en = "In a year of application the ideal is computed too, but there is no damping, and "
                 "capital_rule counts only as when_oversubscribed.",
      .source_sv =
          "ISF 2019:1 avsnitt 5.1: ansökan till och med 2015, fördelningsmodellen från 2016",
      .source_en =
          "ISF 2019:1 section 5.1: applications until 2015, the fördelningsmodell from 2016",
      .default_text = "model",
      .options = options::method,
      .example = "{2012: application, 2016: model}"},
     &Terms::method},
    {{.key = "application.growth",
      .text_sv = "hur mycket mer än den senaste tilldelningen ett förbund ansöker om",
      .text_en = "how much more than its last allocation a förbund applies for",
      .source_sv = "källorna säger inte vad förbunden ansökte om",
      .source_en = "the record does not say what the förbund applied for",
      .assumption = true,
      .default_text = "0 %",
      .most = whole,
      .asked_by = {"method", "application"},
      .example = "5 %"},
     &Terms::application_growth},
};

}  // namespace

std::span<const Parameter> frame_parameters() { return table; }

}  // namespace finsam
