#include "program/reference.hpp"

#include <fmt/format.h>

#include "data/did_you_mean.hpp"
#include "finsam/key_paths.hpp"
#include "program/common_options.hpp"
#include "program/given.hpp"
#include "program/streams.hpp"
#include "report/reference.hpp"
#include "scenario/other_words.hpp"

namespace finsam {
namespace {

constexpr int widest_reference = 80;

/// What was probably meant by `key`: one that is spelt nearly so, or has that name in a group.
std::string hint_for(const std::string& key) {
  std::vector<std::string> known;
  for (const KeyGroup& group : key_groups()) known.emplace_back(group.key);
  for (const ReferenceEntry& entry : reference_entries()) known.push_back(entry.key);
  if (const auto path = path_called(key)) return "; " + meant(path);
  std::string near = did_you_mean(key, known);
  if (!near.empty()) return near;
  for (const std::string& each : known) {
    if (each.ends_with("." + key)) return fmt::format("; did you mean \"{}\"?", each);
  }
  return "; finsam reference lists them all";
}

ExitStatus tell_reference(const Given& given) {
  const std::string key = given.arguments.empty() ? "" : given.arguments.front();
  const std::vector<ReferenceEntry> entries = find_entries(key);
  if (entries.empty())
    return wrong_usage(given, fmt::format("unknown key {}{}", key, hint_for(key)));
  if (given.text("format") == "markdown") {
    return write_out(reference_markdown(entries, given.language));
  }
  return write_out(reference_text(entries, given.language, output_columns(widest_reference)));
}

}  // namespace

Command reference_command() {
  return {.name = "reference",
          .summary = {"förklara scenariots och svepfilens nycklar",
                      "explain the keys of scenarios and sweep files"},
          .about = {"Förklarar varje nyckel som ett scenario eller en svepfil kan ha: betydelse, "
                    "hur värdet skrivs, vad som annars gäller och var det kommer ifrån.",
                    "Explains every key that a scenario or a sweep file may have: its meaning, how "
                    "its value is written, its default and where it comes from."},
          .arguments = {{.placeholder = {"NYCKEL", "KEY"},
                         .thing = "key",
                         .meaning = {"bara denna nyckel, eller alla i en grupp (damping)",
                                     "this key alone, or all in a group (damping)"},
                         .takes = Takes::any_key,
                         .optional = true}},
          .groups = {{{"Hur det skrivs", "How it is written"},
                      {format_option({"text", "markdown"}, {"för terminalen eller som Markdown",
                                                            "for the terminal or as Markdown"})}}},
          .examples = {{{"Vad betyder spärren i ett scenario?",
                         "What does the spärr take in a scenario?"},
                        "finsam reference damping"},
                       {{"Hur skrivs ramen?", "How is the frame written?"},
                        "finsam reference frame.amount --lang sv"},
                       {{"Vilka mått kan en svepning spara?", "Which metrics can a sweep keep?"},
                        "finsam reference metrics"}},
          .perform = tell_reference};
}

}  // namespace finsam
