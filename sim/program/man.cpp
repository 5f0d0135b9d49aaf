#include "program/man.hpp"

#include <fmt/format.h>

#include "program/commands.hpp"
#include "program/common_options.hpp"
#include "program/exit_texts.hpp"
#include "program/given.hpp"
#include "program/program_texts.hpp"
#include "program/roff.hpp"
#include "program/streams.hpp"
#include "program/usage.hpp"

namespace finsam {
namespace {

/// A file or variable that the page tells of.
struct Item {
  std::string_view label;
  Phrase meaning;
};

constexpr Item files[] = {
    {"scenarios/",
     {"färdiga scenarier, reglerna år för år och statistiken; installerade under share/finsam",
      "scenarios to begin with, the rules year by year and the statistics; installed under "
      "share/finsam"}},
    {"SCENARIO.yaml",
     {"ett scenario: vilka år, vilka regler och vilka tabeller. finsam reference beskriver alla "
      "nycklar.",
      "a scenario: which years, which rules and which tables. finsam reference describes every "
      "key."}},
    {"forbund_year.csv, municipality_year.csv, region_year.csv, nation_year.csv",
     {"resultatet av run: en rad per förbund, kommun eller region och år, och en per år för landet",
      "the result of run: one row per förbund, municipality or region and year, and one per year "
      "for the nation"}},
    {"resolved.yaml",
     {"scenariot med alla standardvärden utskrivna; det ger samma tabeller när det körs",
      "the scenario with every default written out; it gives the same tables when it is run"}},
    {"manifest.json",
     {"version, kontrollsummor, datans status och de antaganden som har använts",
      "version, checksums, status of the data and the assumptions in use"}}};

constexpr Item environment[] = {
    {"LC_ALL, LC_MESSAGES, LANG",
     {"den första som är satt väljer språk: svenska om den börjar med sv, annars engelska",
      "the first one that is set chooses the language: Swedish if it begins with sv, else "
      "English"}}};

std::string group_text(const OptionGroup& group, Language language) {
  std::string text = roff::paragraph(fmt::format("{}:", group.heading.in(language)));
  for (const OptionDescription& option : group.options) {
    text += roff::item(option_label(option, language), option.meaning.in(language));
  }
  return text;
}

std::string command_text(const Command& command, Language language) {
  std::string text =
      roff::subsection(usage_line(command, language)) + roff::text(command.about.in(language));
  for (const Argument& argument : command.arguments) {
    if (argument.meaning.empty()) continue;
    text += roff::item(argument.placeholder.in(language), argument.meaning.in(language));
  }
  for (const OptionGroup& group : command.groups) text += group_text(group, language);
  for (const Example& example : command.examples) {
    text += roff::paragraph(example.question.in(language)) + roff::literal(example.line);
  }
  return text;
}

std::string heading(Phrase text, Language language) { return roff::section(text.in(language)); }

std::string man_page(Language language) {
  std::string page = roff::title("FINSAM", FINSAM_DATE, "finsam " FINSAM_VERSION);
  page += heading({"NAMN", "NAME"}, language);
  page += fmt::format("finsam \\- {}\n", roff::plain(program_name_line.in(language)));
  page += heading({"ANVÄNDNING", "SYNOPSIS"}, language);
  page += roff::text("finsam --version");
  for (const Command& command : commands()) {
    const std::string usage = usage_line(command, language);
    page += roff::paragraph(fmt::format("{} {}", usage, options_word.in(language)));
  }
  page += heading({"BESKRIVNING", "DESCRIPTION"}, language);
  page += roff::text(program_about.in(language));
  page += heading({"KOMMANDON", "COMMANDS"}, language);
  for (const Command& command : commands()) page += command_text(command, language);
  page += heading({"TILLVAL FÖR ALLA KOMMANDON", "OPTIONS OF EVERY COMMAND"}, language);
  for (const OptionDescription& option : general_options().options) {
    page += roff::item(option_label(option, language), option.meaning.in(language));
  }
  page += heading({"SLUTKODER", "EXIT STATUS"}, language);
  for (const ExitText& one : exit_texts) {
    page += roff::item(fmt::format("{}", static_cast<int>(one.status)), one.meaning.in(language));
  }
  page += heading({"FILER", "FILES"}, language);
  for (const Item& one : files) page += roff::item(one.label, one.meaning.in(language));
  page += heading({"MILJÖVARIABLER", "ENVIRONMENT"}, language);
  for (const Item& one : environment) page += roff::item(one.label, one.meaning.in(language));
  return page;
}

ExitStatus write_page(const Given& given) { return write_out(man_page(given.language)); }

}  // namespace

Command man_command() {
  return {
      .name = "man",
      .summary = {"skriv ut programmets manualsida", "print the manual page of the program"},
      .about =
          {"Skriver ut en manualsida över hela programmet, i det format som kommandot man visar.",
           "Prints a manual page of the whole program, in the format that the command man shows."},
      .examples = {{{"Hur sparas sidan, så att den går att läsa med man ./finsam.1?",
                     "How is the page kept, to be read with man ./finsam.1?"},
                    "finsam man > finsam.1"}},
      .perform = write_page};
}

}  // namespace finsam
