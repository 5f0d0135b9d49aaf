#pragma once

#include <string_view>

namespace finsam {

/// Where a rule stands: law, decision or report and section, in both languages.
struct RuleSource {
  std::string_view sv;
  std::string_view en;
};

/// The sources of the rules, each once: for the flows, and for whoever must say why.
namespace rule_sources {

inline constexpr RuleSource frame = {
    "årligt anslag; ISF 2019:1 tabell 5.1; Försäkringskassan, redovisning 2020, avsnitt 5.1",
    "annual appropriation; ISF 2019:1 table 5.1; Försäkringskassan, redovisning 2020, section 5.1"};
inline constexpr RuleSource national_support = {"ISF 2019:1 tabell 5.1", "ISF 2019:1 table 5.1"};
inline constexpr RuleSource indicators = {"ISF 2019:1 avsnitt 4", "ISF 2019:1 section 4"};
inline constexpr RuleSource distribution = {"beslut 2015-01-22 om fördelningsmodellen",
                                            "decision 2015-01-22 on the fördelningsmodell"};
inline constexpr RuleSource reduce = {"förslag av ISF (2019:1) och NNS",
                                      "proposal of ISF (2019:1) and NNS"};
inline constexpr RuleSource oversubscribed = {"beslut för 2017; ISF 2019:1",
                                              "decision for 2017; ISF 2019:1"};
inline constexpr RuleSource halves = {"Finsamlagen (2003:1210) 5 §", "Finsamlagen (2003:1210) 5 §"};
inline constexpr RuleSource both_parts = {"Finsamlagen (2003:1210) 5 a §",
                                          "Finsamlagen (2003:1210) 5 a §"};
inline constexpr RuleSource applications = {"ISF 2019:1 avsnitt 5.1", "ISF 2019:1 section 5.1"};
inline constexpr RuleSource targeted = {"ISF 2019:1 avsnitt 5.4.3", "ISF 2019:1 section 5.4.3"};
inline constexpr RuleSource returned = {"ISF 2019:1 avsnitt 5.2", "ISF 2019:1 section 5.2"};
inline constexpr RuleSource other_appropriations = {
    "Försäkringskassan, redovisning 2013, avsnitt 3.1",
    "Försäkringskassan, redovisning 2013, section 3.1"};
inline constexpr RuleSource costs = {"Försäkringskassan, redovisning 2013, avsnitt 3.3",
                                     "Försäkringskassan, redovisning 2013, section 3.3"};
inline constexpr RuleSource activities = {"Försäkringskassan, redovisning 2020, avsnitt 5.2",
                                          "Försäkringskassan, redovisning 2020, section 5.2"};
inline constexpr RuleSource trappan = {"Nationella rådet 2013-10-02 (trappan)",
                                       "Nationella rådet 2013-10-02 (trappan)"};
inline constexpr RuleSource reach = {"Försäkringskassan, redovisning 2020, avsnitt 3.1",
                                     "Försäkringskassan, redovisning 2020, section 3.1"};
inline constexpr RuleSource in_need = {"lagens förarbeten, prop. 2002/03:132",
                                       "the law's preparatory works, prop. 2002/03:132"};
inline constexpr RuleSource assumed = {"antagande", "an assumption"};
inline constexpr RuleSource derived = {"härledd ur publicerade siffror",
                                       "derived from published figures"};
inline constexpr RuleSource fitted = {"anpassad till publicerade siffror",
                                      "fitted to published figures"};
inline constexpr RuleSource against_ideal = {"ISF 2019:1 tabell 5.5", "ISF 2019:1 table 5.5"};
inline constexpr RuleSource paid_back = {
    "antagande: som parterna har betalat enligt Finsamlagen (2003:1210) 5 §",
    "an assumption: as the parties paid by Finsamlagen (2003:1210) 5 §"};
inline constexpr RuleSource silent = {"i övrigt antaganden, där de offentliga källorna inget säger",
                                      "otherwise assumptions, where the public record is silent"};

}  // namespace rule_sources
}  // namespace finsam
