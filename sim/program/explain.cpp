#include "program/explain.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

#include "analysis/explain.hpp"
#include "data/roster_lookup.hpp"
#include "program/common_options.hpp"
#include "program/given.hpp"
#include "program/read_and_run.hpp"
#include "program/streams.hpp"
#include "report/explain.hpp"
#include "report/term_text.hpp"

namespace finsam {
namespace {

constexpr int widest_page = 100;

/// For the name of a municipality in the place of a förbund: where it belongs.
std::string municipality_hint(const Roster& roster, const std::string& name) {
  const std::vector<std::string> lines = forbund_of_municipality_called(roster, name);
  if (lines.empty()) return "";
  std::string text = "; as a municipality (--kommun):";
  for (const std::string& line : lines) text += "\n  " + line;
  return text;
}

tl::expected<Subject, std::string> subject_of(const Given& given, const Roster& roster) {
  const auto called =
      [](SubjectKind kind,
         const tl::expected<int, std::string>& index) -> tl::expected<Subject, std::string> {
    if (!index) return tl::unexpected(index.error());
    return Subject{kind, *index};
  };
  if (const auto name = given.text("forbund")) {
    auto forbund = forbund_called(roster, *name);
    if (!forbund) forbund.error() += municipality_hint(roster, *name);
    return called(SubjectKind::forbund, forbund);
  }
  if (const auto name = given.text("kommun")) {
    return called(SubjectKind::kommun, municipality_called(roster, *name));
  }
  if (const auto name = given.text("region")) {
    return called(SubjectKind::region, region_called(roster, *name));
  }
  return Subject{};
}

/// What became of a förbund that was there before `year`; empty where nothing is known.
std::string what_became(const Roster& roster, int forbund, Year year) {
  std::string text;
  for (const RosterChange& change : roster.changes) {
    if (change.year > year) break;
    for (const RosterEvent& event : change.events) {
      const std::vector<int>& merged = event.predecessors;
      const bool ends = event.kind == EventKind::dissolve && event.forbund == forbund;
      const bool goes_into = event.forbund != forbund &&
                             std::find(merged.begin(), merged.end(), forbund) != merged.end();
      if (ends) text = fmt::format("; it was dissolved on 1 January {}", change.year.number);
      if (goes_into) {
        text = fmt::format("; it merged into --forbund {} on 1 January {}",
                           roster.forbund[static_cast<std::size_t>(event.forbund)].id,
                           change.year.number);
      }
    }
  }
  return text;
}

/// What to say of a förbund that has no row in `year`; empty for anyone who has.
std::optional<std::string> not_there(const Roster& roster, const Subject& subject, Year year) {
  if (subject.kind != SubjectKind::forbund) return std::nullopt;
  const std::vector<int> order = order_in(roster, year);
  const RosterChange* change = change_in(roster, year);
  const bool is_there = std::find(order.begin(), order.end(), subject.index) != order.end();
  const bool ends = change && std::find(change->dissolved.begin(), change->dissolved.end(),
                                        subject.index) != change->dissolved.end();
  if (is_there || ends) return std::nullopt;
  return fmt::format(
      "--forbund: there is no {} in {}{}; finsam roster shows the förbund of a year and what "
      "changed",
      roster.forbund[static_cast<std::size_t>(subject.index)].name, year.number,
      what_became(roster, subject.index, year));
}

ExitStatus explain_given(const Given& given) {
  const auto run =
      read_and_run(given.arguments.front(), {given.settings, given.years}, given.has("quiet"));
  if (!run) return run.error();
  const Scenario& scenario = run->scenario;
  const Year year = *given.year("year");
  if (year < scenario.first || year > scenario.last) {
    return wrong_usage(
        given, fmt::format("--year {}: the run has the years {}; --years gives others", year.number,
                           years_text(scenario.first, scenario.last)));
  }
  const auto subject = subject_of(given, scenario.roster);
  if (!subject) return wrong_usage(given, subject.error());
  if (const auto missing = not_there(scenario.roster, *subject, year)) {
    return wrong_usage(given, *missing);
  }
  const Explanation explanation = explain(scenario, run->results, *subject, year);
  if (given.text("format") == "json") {
    return write_out(explanation_json(scenario, run->results, explanation, given.language));
  }
  return write_out(explanation_text(scenario, run->results, explanation, given.language,
                                    output_columns(widest_page)));
}

OptionGroup whom() {
  return {
      {"Vem och när", "Whom and when"},
      {{.name = "forbund",
        .placeholder = {"NAMN", "NAME"},
        .meaning = {"ett förbund, efter id eller namn; en del av namnet räcker om bara ett har "
                    "den",
                    "a förbund, by id or name; a part of the name is enough if only one has it"},
        .takes = Takes::forbund,
        .need = Need::one_of},
       {.name = "kommun",
        .placeholder = {"NAMN", "NAME"},
        .meaning = {"en kommun, efter namn eller kod", "a municipality, by name or code"},
        .takes = Takes::kommun,
        .need = Need::one_of},
       {.name = "region",
        .placeholder = {"NAMN", "NAME"},
        .meaning = {"en region, efter dess namn eller länets namn eller kod",
                    "a region, by its name or the name or code of its län"},
        .takes = Takes::region,
        .need = Need::one_of},
       {.name = "nation", .meaning = {"hela landet", "the whole country"}, .need = Need::one_of},
       {.name = "year",
        .placeholder = {"ÅR", "YEAR"},
        .meaning = {"ett av körningens år", "one of the years of the run"},
        .takes = Takes::year,
        .need = Need::required}}};
}

OptionGroup how() {
  return {
      {"Vad som körs och visas", "What is run and shown"},
      {set_option(), years_option(),
       format_option({"text", "json"}, {"en sida att läsa, eller JSON", "a page to read, or JSON"}),
       quiet_option({"inga varningar", "no warnings"})}};
}

}  // namespace

Command explain_command() {
  return {
      .name = "explain",
      .summary = {"visa varför: från ram till eget kapital, steg för steg",
                  "say why: from frame to eget kapital, step by step"},
      .about = {"Kör ett scenario och visar på en sida varför ett förbund, en kommun, en region "
                "eller hela landet får, betalar och sparar det som det gör ett visst år: varje "
                "steg i modellen med sina belopp, sin regel, var regeln står, vilka värden som "
                "styr den och vilket underlag som används.",
                "Runs a scenario and shows on one page why a förbund, a municipality, a region or "
                "the whole country gets, pays and saves what it does in a year: every step of the "
                "model with its amounts, its rule, where the rule stands, the values that it goes "
                "by and the data that it uses."},
      .arguments = {{.placeholder = {"SCENARIO.yaml", "SCENARIO.yaml"}, .thing = "scenario"}},
      .groups = {whom(), how()},
      .examples = {{{"Varför får Stockholm inte mer 2023?",
                     "Why does Stockholm not get more in 2023?"},
                    "finsam explain scenarios/baseline/fordelningsmodellen.yaml --forbund "
                    "stockholm --year 2023"},
                   {{"Vad betalar Borås, och varför?", "What does Borås pay, and why?"},
                    "finsam explain scenarios/baseline/fordelningsmodellen.yaml --kommun borås "
                    "--year 2022"},
                   {{"Var tog ramens pengar vägen?", "Where did the money of the frame go?"},
                    "finsam explain scenarios/baseline/fordelningsmodellen.yaml --nation --year "
                    "2020"}},
      .perform = explain_given};
}

}  // namespace finsam
