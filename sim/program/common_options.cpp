#include "program/common_options.hpp"

namespace finsam {

Argument scenario_or_baseline() {
  return {.placeholder = {"SCENARIO.yaml", "SCENARIO.yaml"},
          .thing = "scenario",
          .meaning = {"utan scenario: scenarios/baseline/fordelningsmodellen.yaml",
                      "without one: scenarios/baseline/fordelningsmodellen.yaml"},
          .optional = true};
}

std::string scenario_or_baseline(const std::vector<std::string>& arguments) {
  return arguments.size() > 1 ? arguments[1] : "scenarios/baseline/fordelningsmodellen.yaml";
}

OptionDescription set_option() {
  return {.name = "set",
          .placeholder = {"NYCKEL=VÄRDE", "KEY=VALUE"},
          .meaning = {"ändra värdet för en nyckel i scenariot; går att upprepa",
                      "change a value of the scenario, by its key path; may be repeated"},
          .takes = Takes::setting,
          .repeatable = true};
}

OptionDescription years_option() {
  return {.name = "years",
          .placeholder = {"2020:2026", "2020:2026"},
          .meaning = {"andra år än scenariots, eller ett enda år",
                      "other years than the scenario's, or a single year"},
          .takes = Takes::years};
}

OptionDescription quiet_option(Phrase meaning) { return {.name = "quiet", .meaning = meaning}; }

OptionDescription format_option(std::vector<std::string_view> words, Phrase meaning) {
  return {.name = "format", .meaning = meaning, .takes = Takes::word, .words = std::move(words)};
}

OptionGroup general_options() {
  return {{"Allmänt", "General"},
          {{.name = "lang",
            .meaning = {"språk för det som visas; annars datorns språkinställning; "
                        "felmeddelanden är på engelska",
                        "language of what is shown; otherwise that of the environment; messages "
                        "about errors are in English"},
            .takes = Takes::word,
            .words = {"sv", "en"}},
           {.name = "help", .meaning = {"denna text", "this text"}}}};
}

}  // namespace finsam
