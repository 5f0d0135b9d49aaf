#include "program/schema.hpp"

#include "program/given.hpp"
#include "program/streams.hpp"
#include "report/schema.hpp"

namespace finsam {
namespace {

ExitStatus tell_schema(const Given& given) {
  const bool of_sweep = !given.arguments.empty() && given.arguments.front() == "sweep";
  return write_out(of_sweep ? sweep_schema(given.language) : scenario_schema(given.language));
}

}  // namespace

Command schema_command() {
  return {.name = "schema",
          .summary = {"skriv ett JSON Schema för scenarier eller svepfiler",
                      "write a JSON Schema of scenarios or sweep files"},
          .about = {"Skriver ett JSON Schema (draft-07). Med det kan en textredigerare föreslå "
                    "nycklar och ord, visa vad de betyder och markera fel medan du skriver.",
                    "Writes a JSON Schema (draft-07). With it an editor suggests keys and words, "
                    "shows what they mean and marks mistakes as you type."},
          .arguments = {{.placeholder = {"FIL", "FILE"},
                         .thing = "kind of file",
                         .meaning = {"scenario (det vanliga) eller sweep, för svepfiler",
                                     "scenario (the default) or sweep, for sweep files"},
                         .takes = Takes::word,
                         .words = {"scenario", "sweep"},
                         .optional = true}},
          .examples = {{{"Hur får min textredigerare svenska förklaringar?",
                         "How does my editor get explanations in Swedish?"},
                        "finsam schema --lang sv"},
                       {{"Och i en svepfil?", "And in a sweep file?"},
                        "finsam schema sweep --lang sv"}},
          .perform = tell_schema};
}

}  // namespace finsam
