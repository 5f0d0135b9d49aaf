// Keys that stand inside something with many entries: a matching policy, a key, a step of trappan.

#include "finsam/terms.hpp"
#include "terms/columns.hpp"
#include "terms/options.hpp"
#include "terms/ranges.hpp"
#include "terms/sources.hpp"

namespace finsam {
namespace {

constexpr std::string_view parties_sv = "källorna säger inte hur parterna bestämmer sig";
constexpr std::string_view parties_en = "the record does not say how the parties decide";

const PolicyParameter policy_table[] = {
    {{.key = "policy",
      .text_sv = "hur mycket parten matchar",
      .text_en = "how much the party matches",
      .more_sv = "Varje regel som skrivs måste ange det. För förbund utan regel, och för år före "
                 "en regels första årtal, är inget angivet.",
      .more_en = "Every policy that is written must give it. For förbund without a policy, and in "
                 "years before the first that a policy is dated for, it is not given.",
      .source_sv = parties_sv,
      .source_en = parties_en,
      .assumption = true,
      .default_text = "full",
      .options = options::matching_policy,
      .example = "growth_cap"},
     &MatchingPolicy::policy},
    {{.key = "growth",
      .text_sv = "största ökning från året innan som parten matchar",
      .text_en = "the largest growth from the year before that the party matches",
      .source_sv = parties_sv,
      .source_en = parties_en,
      .assumption = true,
      .most = whole,
      .asked_by = {"policy", "growth_cap"},
      .example = "10 %"},
     &MatchingPolicy::growth},
    {{.key = "willingness",
      .text_sv = "andel av ökningen som parten matchar",
      .text_en = "the share of the increase that the party matches",
      .source_sv = parties_sv,
      .source_en = parties_en,
      .assumption = true,
      .most = whole,
      .asked_by = {"policy", "willingness"},
      .example = "- 50 %\n- only 2022: 75 %"},
     &MatchingPolicy::willingness},
};

const Description offers = {
    .key = "offers",
    .kind = Kind::table,
    .text_sv = "tabell över vad parten erbjuder",
    .text_en = "a table of what the party offers",
    .more_sv = "En rad per förbund och år som regeln gäller för.",
    .more_en = "One row per förbund and year that the policy covers.",
    .source_sv = parties_sv,
    .source_en = parties_en,
    .assumption = true,
    .columns = columns::offers,
    .asked_by = {"policy", "fixed"},
    .example = "offers.csv",
};

const Description weight = {
    .key = "keys.*",
    .kind = Kind::share,
    .text_sv = "fördelningsnyckelns vikt i den ideala tilldelningen",
    .text_en = "the weight of the key in the ideal allocation",
    .more_sv =
        "need är försörjningsmåttet och population befolkningen 16–64 år; en annan nyckel "
        "har samma namn som kolumnen i statistiken.",
    .more_en =
        "need and population (aged 16–64), or any other column of the statistics, by its "
        "name.",
    .source_sv = "beslut 2015-01-22 om fördelningsmodellen: need 75 %, population 25 %",
    .source_en = "decision 2015-01-22 on the fördelningsmodell: need 75 %, population 25 %",
    .most = whole,
    .dated = true,
    .example = "75 %",
};

const Description bound = {
    .key = "trappan.steps.*.up_to",
    .kind = Kind::amount,
    .text_sv = "medel upp till och med detta belopp hör till steget; det sista steget har inget",
    .text_en = "funds up to and including this amount belong to the step; the last step has none",
    .source_sv = sources::trappan_sv,
    .source_en = sources::trappan_en,
    .assumption = true,
    .only_example = true,
    .optional = true,
    .least = 1.0,
    .most = largest_amount,
    .example = "2 Mkr",
};

const Description share = {
    .key = "trappan.steps.*.share",
    .kind = Kind::share,
    .text_sv = "rimligt eget kapital som andel av medlen i steget",
    .text_en = "a reasonable eget kapital as a share of the funds in the step",
    .source_sv = sources::trappan_sv,
    .source_en = sources::trappan_en,
    .assumption = true,
    .only_example = true,
    .most = whole,
    .example = "60 %",
};

}  // namespace

std::span<const PolicyParameter> policy_parameters() { return policy_table; }
const Description& policy_offers() { return offers; }
const Description& key_weight() { return weight; }
const Description& step_bound() { return bound; }
const Description& step_share() { return share; }

}  // namespace finsam
