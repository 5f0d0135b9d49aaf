#include "program/parse_command.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <boost/program_options.hpp>

#include "data/did_you_mean.hpp"
#include "data/parse_years.hpp"
#include "program/command_line.hpp"
#include "program/language_choice.hpp"
#include "program/usage.hpp"

namespace finsam {
namespace {

namespace po = boost::program_options;

using Texts = std::vector<std::string>;
using Wrong = std::optional<std::string>;  ///< what is wrong; empty when all is well

po::options_description described(const Command& command) {
  po::options_description all;
  for (const OptionDescription& option : options_of(command)) {
    const std::string name(option.name);
    if (is_switch(option)) {
      all.add_options()((name == "help" ? "help,h" : name).c_str(), po::bool_switch());
    } else if (option.repeatable) {
      all.add_options()(name.c_str(), po::value<Texts>());
    } else {
      all.add_options()(name.c_str(), po::value<std::string>());
    }
  }
  return all;
}

/// Parts the words into options and arguments; what Boost refuses, it throws.
void take_words(Given& given, const Texts& words) {
  const po::options_description all = described(*given.command);
  // Options are written out: an abbreviation of today could mean something else tomorrow.
  const int style = po::command_line_style::unix_style & ~po::command_line_style::allow_guessing;
  const po::parsed_options parsed = po::command_line_parser(words).options(all).style(style).run();
  po::variables_map values;
  po::store(parsed, values);
  for (const po::option& option : parsed.options) {
    const bool is_argument = option.position_key >= 0;
    Texts& place = is_argument ? given.arguments : given.values[option.string_key];
    place.insert(place.end(), option.value.begin(), option.value.end());
  }
}

std::string unknown_option(const Command& command, const std::string& option) {
  Texts known;
  for (const OptionDescription& one : options_of(command)) {
    known.push_back(fmt::format("--{}", one.name));
  }
  const std::string meant = did_you_mean(option, known);
  return fmt::format(
      "unknown option {}{}", option,
      meant.empty() ? fmt::format("; finsam {} --help lists them all", command.name) : meant);
}

Wrong wrong_value(const OptionDescription& option, const std::string& text) {
  const auto error_of = [](const auto& parsed) -> Wrong {
    if (parsed) return std::nullopt;
    return parsed.error();
  };
  if (!option.words.empty()) {
    return error_of(parse_word(fmt::format("--{}", option.name), text, option.words));
  }
  const auto named = [&](Wrong wrong) -> Wrong {
    if (!wrong) return wrong;
    return fmt::format("--{}: {}", option.name, *wrong);
  };
  if (option.takes == Takes::year) return named(error_of(parse_year(text)));
  if (option.takes == Takes::years) return named(error_of(parse_years(text)));
  if (option.takes == Takes::count) return error_of(parse_count(option.name, text));
  if (text.empty()) return fmt::format("--{} is empty; write a value after it", option.name);
  return std::nullopt;
}

Wrong wrong_values(const Given& given) {
  for (const OptionDescription& option : options_of(*given.command)) {
    const auto found = given.values.find(option.name);
    if (is_switch(option) || found == given.values.end()) continue;
    if (option.takes == Takes::setting) {
      const auto settings = parse_settings(found->second);
      if (!settings) return settings.error();
      continue;
    }
    for (const std::string& text : found->second) {
      if (Wrong wrong = wrong_value(option, text)) return wrong;
    }
  }
  return std::nullopt;
}

std::string write_this(const Command& command) {
  return "; write " + usage_line(command, Language::en);
}

Wrong missing_argument(const Given& given) {
  const std::vector<Argument>& wanted = given.command->arguments;
  if (given.arguments.size() >= wanted.size()) return std::nullopt;
  const Argument& next = wanted[given.arguments.size()];
  if (next.optional) return std::nullopt;
  return fmt::format("no {}{}", next.thing, write_this(*given.command));
}

Wrong surplus_argument(const Given& given) {
  const std::vector<Argument>& wanted = given.command->arguments;
  const Texts& there = given.arguments;
  if (there.size() <= wanted.size() || (!wanted.empty() && wanted.back().repeatable)) {
    return std::nullopt;
  }
  if (wanted.size() == 1) {
    return fmt::format("one {} at a time: {} and {}", wanted[0].thing, there[0], there[1]);
  }
  return fmt::format("{} is too much{}", there[wanted.size()], write_this(*given.command));
}

Wrong wrong_arguments(const Given& given) {
  if (Wrong missing = missing_argument(given)) return missing;
  if (Wrong surplus = surplus_argument(given)) return surplus;
  for (std::size_t i = 0; i < given.arguments.size(); ++i) {
    const std::vector<Argument>& wanted = given.command->arguments;
    const Argument& argument = wanted[std::min(i, wanted.size() - 1)];
    if (argument.words.empty()) continue;
    const auto word = parse_word(argument.thing, given.arguments[i], argument.words);
    if (!word) return word.error();
  }
  return std::nullopt;
}

Wrong wrong_choice(const Given& given) {
  Texts choices;
  Texts chosen;
  for (const OptionDescription& option : options_of(*given.command)) {
    const std::string name = fmt::format("--{}", option.name);
    const bool there = given.has(option.name);
    if (option.need == Need::required && !there) {
      return fmt::format("no {}{}", name, write_this(*given.command));
    }
    if (option.need != Need::one_of) continue;
    choices.push_back(name);
    if (there) chosen.push_back(name);
  }
  if (choices.empty() || chosen.size() == 1) return std::nullopt;
  if (chosen.empty()) return fmt::format("write one of {}", fmt::join(choices, ", "));
  return fmt::format("one of {} at a time: {} and {}", fmt::join(choices, ", "), chosen[0],
                     chosen[1]);
}

/// Puts in their places what every command reads alike.
void take_common(Given& given) {
  if (const auto found = given.values.find("set"); found != given.values.end()) {
    given.settings = parse_settings(found->second).value();
  }
  if (const auto found = given.values.find("years"); found != given.values.end()) {
    given.years = parse_years(found->second.front()).value();
  }
}

tl::expected<Given, std::string> checked(Given given) {
  given.language = language_of_environment();
  if (const auto lang = given.text("lang")) {
    const auto word = parse_word("--lang", *lang, {"sv", "en"});
    if (!word) return tl::unexpected(word.error());
    given.language = *word == "sv" ? Language::sv : Language::en;
  }
  given.help = given.has("help");
  if (given.help) return given;
  for (const auto& check : {wrong_arguments, wrong_choice, wrong_values}) {
    if (Wrong wrong = check(given)) return tl::unexpected(*wrong);
  }
  take_common(given);
  return given;
}

}  // namespace

tl::expected<Given, std::string> parse_command(const Command& command, const Texts& words) {
  Given given;
  given.command = &command;
  try {
    take_words(given, words);
  } catch (const po::unknown_option& error) {
    return tl::unexpected(unknown_option(command, error.get_option_name()));
  } catch (const po::error& error) {
    return tl::unexpected(fmt::format("{}; see finsam {} --help", error.what(), command.name));
  }
  return checked(std::move(given));
}

}  // namespace finsam
