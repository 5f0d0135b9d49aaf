#include "program/validate.hpp"

#include "finsam/read_scenario.hpp"
#include "program/common_options.hpp"
#include "program/given.hpp"
#include "program/streams.hpp"
#include "report/messages.hpp"
#include "report/messages_json.hpp"

namespace finsam {
namespace {

ExitStatus validate(const Given& given) {
  const Told told = given.has("quiet") ? Told::no_warnings : Told::all;
  const bool as_json = given.text("format") == "json";
  std::string text;
  std::vector<FileMessages> all;
  ExitStatus status = ExitStatus::done;
  for (const std::string& file : given.arguments) {
    Reading reading = read_scenario(file, {given.settings, given.years, true});
    if (reading.diagnostics.has_errors()) status = ExitStatus::wrong_input;
    if (as_json) {
      all.push_back({file, std::move(reading.diagnostics)});
    } else {
      text += messages_text(reading.diagnostics, told) + verdict(file, reading.diagnostics, told);
    }
  }
  const ExitStatus written = write_out(as_json ? messages_json(all, told) : text);
  return written == ExitStatus::done ? status : written;
}

std::vector<OptionGroup> option_groups() {
  return {{{"Vad som kontrolleras", "What is checked"}, {set_option(), years_option()}},
          {{"Vad som visas", "What is shown"},
           {format_option({"text", "json"}, {"text för människor, eller JSON för textredigerare",
                                             "text for people, or JSON for editors"}),
            quiet_option({"inga varningar", "no warnings"})}}};
}

}  // namespace

Command validate_command() {
  return {
      .name = "validate",
      .summary = {"kontrollera scenarier: vad som är fel i dem, och vad som kan vara det",
                  "check scenarios: what is wrong in them, and what may be"},
      .about =
          {"Läser scenarier utan att köra dem. Visar varje fel med sin rad. Varnar för nycklar "
           "utan "
           "verkan, värden som aldrig gäller under de simulerade åren, och uppgifter som är "
           "uppskattade, framtagna för exempel eller från ett annat år. Sist kommer en rad om "
           "varje fil. Allt skrivs på standard ut. Slutkoden är 2 om någon fil har fel, annars 0.",
           "Reads scenarios without running them. Shows every error with its line. Warns of keys "
           "without effect, of values that never hold in the simulated years, and of figures that "
           "are estimated, made for an example or of another year. Last comes a line about each "
           "file. All of it goes to standard output. The exit status is 2 if any file has errors, "
           "else 0."},
      .arguments = {{.placeholder = {"SCENARIO.yaml", "SCENARIO.yaml"},
                     .thing = "scenario",
                     .repeatable = true}},
      .groups = option_groups(),
      .examples = {{{"Är scenariot rätt skrivet?", "Is the scenario written right?"},
                    "finsam validate scenarios/baseline/fordelningsmodellen.yaml"},
                   {{"Är alla scenarier i en mapp rätt skrivna?",
                     "Are all scenarios of a folder written right?"},
                    "finsam validate scenarios/reforms/*.yaml --quiet"},
                   {{"Hur får en textredigerare veta vad som är fel?",
                     "How does an editor get to know what is wrong?"},
                    "finsam validate scenarios/baseline/fordelningsmodellen.yaml --format json"}},
      .perform = validate};
}

}  // namespace finsam
