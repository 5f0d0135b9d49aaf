#include "program/completion.hpp"

#include <algorithm>

#include "program/candidates.hpp"
#include "program/completion_scripts.hpp"
#include "program/given.hpp"
#include "program/language_choice.hpp"
#include "program/streams.hpp"

namespace finsam {
namespace {

ExitStatus write_script(const Given& given) {
  const std::string& shell = given.arguments.front();
  if (shell == "bash") return write_out(bash_script);
  return write_out(shell == "zsh" ? zsh_script : fish_script);
}

/// `text` with nothing in it that would part a line.
std::string on_one_line(std::string text) {
  std::replace_if(
      text.begin(), text.end(), [](char c) { return c == '\n' || c == '\t' || c == '\r'; }, ' ');
  return text;
}

std::string_view line_for_files(Takes files) {
  if (files == Takes::scenario) return ":scenario\n";
  if (files == Takes::file) return ":file\n";
  return files == Takes::folder ? ":folder\n" : "";
}

}  // namespace

Command completion_command() {
  return {
      .name = "completion",
      .summary = {"skriv ut ett skript som låter skalet fylla i kommandon",
                  "print a script that lets the shell complete commands"},
      .about = {"Skriver ut ett skript för bash, zsh eller fish. När skalet har läst det fyller "
                "tabbtangenten i kommandon, tillval, nycklar, filer och namn på förbund.",
                "Prints a script for bash, zsh or fish. When the shell has read it, the tab key "
                "completes commands, options, keys, files and names of förbund."},
      .arguments = {{.placeholder = {"bash|zsh|fish", "bash|zsh|fish"},
                     .thing = "shell",
                     .takes = Takes::word,
                     .words = {"bash", "zsh", "fish"}}},
      .examples = {{{"Hur får jag hjälp av tabbtangenten i det här bash-fönstret?",
                     "How do I get the help of the tab key in this bash window?"},
                    "eval \"$(finsam completion bash)\""},
                   {{"Och i varje nytt fönster, med fish?", "And in every new window, with fish?"},
                    "finsam completion fish > ~/.config/fish/completions/finsam.fish"}},
      .perform = write_script};
}

ExitStatus complete(const std::vector<std::string>& words) {
  const Candidates all = candidates(words, language_of_environment());
  std::string text(line_for_files(all.files));
  if (all.goes_on) text += ":goes-on\n";
  for (const Candidate& one : all.words) {
    text += on_one_line(one.word) + "\t" + on_one_line(one.about) + "\n";
  }
  return write_out(text);
}

}  // namespace finsam
