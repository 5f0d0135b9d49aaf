#include "program/schema.hpp"

#include "program/given.hpp"
#include "program/streams.hpp"
#include "report/schema.hpp"

namespace finsam {
namespace {

ExitStatus tell_schema(const Given& given) { return write_out(scenario_schema(given.language)); }

}  // namespace

Command schema_command() {
  return {.name = "schema",
          .summary = {"skriv ett JSON Schema för scenarier", "write a JSON Schema of scenarios"},
          .about = {"Skriver ett JSON Schema (draft-07). Med det kan en textredigerare föreslå "
                    "nycklar och ord, visa vad de betyder och markera fel medan du skriver.",
                    "Writes a JSON Schema (draft-07). With it an editor suggests keys and words, "
                    "shows what they mean and marks mistakes as you type."},
          .examples = {{{"Hur får min textredigerare svenska förklaringar?",
                         "How does my editor get explanations in Swedish?"},
                        "finsam schema --lang sv"}},
          .perform = tell_schema};
}

}  // namespace finsam
