// Scalars that stand inside something with many entries: a matching policy, a key, a step of
// trappan.

#include "finsam/terms.hpp"
#include "terms/options.hpp"
#include "terms/ranges.hpp"

namespace finsam {
namespace {

constexpr std::string_view step_9 = "assumption: model.md step 9";

const PolicyParameter policy_table[] = {
    {{.key = "policy",
      .text_sv = "hur mycket parten matchar",
      .text_en = "how much the party matches",
      .source = step_9,
      .default_text = "full",
      .assumption = true,
      .options = options::matching_policy},
     &MatchingPolicy::policy},
    {{.key = "growth",
      .text_sv = "största ökning från året innan som parten matchar",
      .text_en = "the largest growth from the year before that the party matches",
      .source = step_9,
      .most = whole,
      .assumption = true,
      .required = {"policy", "growth_cap"}},
     &MatchingPolicy::growth},
    {{.key = "willingness",
      .text_sv = "andel av ökningen som parten matchar",
      .text_en = "the share of the increase that the party matches",
      .source = step_9,
      .most = whole,
      .assumption = true,
      .required = {"policy", "willingness"}},
     &MatchingPolicy::willingness},
};

const Description weight = {
    .key = "keys.*",
    .text_sv = "fördelningsnyckelns vikt i den ideala tilldelningen",
    .text_en = "the weight of the key in the ideal allocation",
    .source = "decision 2015-01-22 on the fördelningsmodell: need 75 %, population 25 %",
    .most = whole,
};

const Description bound = {
    .key = "trappan.steps.*.up_to",
    .text_sv = "medel upp till och med detta belopp hör till steget; det sista steget har inget",
    .text_en = "funds up to and including this amount belong to the step; the last step has none",
    .source = "assumption: the steps are not in the record at hand",
    .least = 1.0,
    .most = largest_amount,
    .assumption = true,
};

const Description share = {
    .key = "trappan.steps.*.share",
    .text_sv = "rimligt eget kapital som andel av medlen i steget",
    .text_en = "a reasonable eget kapital as a share of the funds in the step",
    .source = "assumption: the steps are not in the record at hand",
    .most = whole,
    .assumption = true,
};

}  // namespace

std::span<const PolicyParameter> policy_parameters() { return policy_table; }
const Description& key_weight() { return weight; }
const Description& step_bound() { return bound; }
const Description& step_share() { return share; }

}  // namespace finsam
