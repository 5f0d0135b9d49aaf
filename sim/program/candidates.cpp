#include "program/candidates.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "program/commands.hpp"
#include "program/known_names.hpp"

namespace finsam {
namespace {

using Texts = std::vector<std::string>;

/// The words before the one to be completed, as far as they can be understood.
struct Before {
  Texts arguments;
  Texts options;  ///< names of those that are there, without their dashes
  const OptionDescription* unfinished = nullptr;  ///< the last word is an option without its value
  bool only_arguments = false;                    ///< "--" has come
};

const OptionDescription* find_option(const std::vector<OptionDescription>& options,
                                     std::string_view name) {
  const auto found = std::find_if(options.begin(), options.end(),
                                  [&](const OptionDescription& one) { return one.name == name; });
  return found == options.end() ? nullptr : &*found;
}

Before understood(const std::vector<OptionDescription>& options, const Texts& words) {
  Before before;
  for (const std::string& word : words) {
    if (before.unfinished) {
      before.unfinished = nullptr;
    } else if (word == "--") {
      before.only_arguments = true;
    } else if (before.only_arguments || !word.starts_with("--")) {
      before.arguments.push_back(word);
    } else {
      const std::size_t sign = word.find('=');
      before.options.push_back(word.substr(2, sign == std::string::npos ? sign : sign - 2));
      const OptionDescription* option = find_option(options, before.options.back());
      const bool wants_value = option && sign == std::string::npos && !is_switch(*option);
      before.unfinished = wants_value ? option : nullptr;
    }
  }
  return before;
}

Candidates plain_words(const std::vector<std::string_view>& words) {
  Candidates all;
  for (const std::string_view word : words) all.words.push_back({std::string(word), ""});
  return all;
}

Candidates command_names(Language language) {
  Candidates all;
  for (const Command& command : commands()) {
    all.words.push_back({std::string(command.name), std::string(command.summary.in(language))});
  }
  return all;
}

std::vector<Candidate> keys_and_groups(Language language) {
  std::vector<Candidate> all = known_groups(language);
  for (Candidate& key : known_keys(language)) all.push_back(std::move(key));
  return all;
}

std::vector<Candidate> keys_of_all_files(Language language) {
  std::vector<Candidate> all = keys_and_groups(language);
  for (Candidate& key : known_sweep_keys(language)) {
    const bool there =
        std::ranges::any_of(all, [&](const Candidate& one) { return one.word == key.word; });
    if (!there) all.push_back(std::move(key));
  }
  return all;
}

/// The keys that `--set` may go on with after `text`.
std::vector<Candidate> keys_to_set(const std::string& text, const std::string& scenario,
                                   Language language) {
  std::vector<Candidate> all = settable_keys(language);
  for (Candidate& key : matching_keys(text, scenario, language)) all.push_back(std::move(key));
  return all;
}

/// What `takes` allows, where `text` is the beginning that stands there.
Candidates values(Takes takes, const std::vector<std::string_view>& words, const std::string& text,
                  const Texts& arguments, Language language) {
  const std::string scenario = arguments.empty() ? "" : arguments.front();
  switch (takes) {
    case Takes::word:
      return plain_words(words);
    case Takes::command:
      return command_names(language);
    case Takes::scenario:
    case Takes::file:
    case Takes::folder:
      return {{}, takes, false};
    case Takes::key:
      return {keys_and_groups(language), Takes::anything, false};
    case Takes::any_key:
      return {keys_of_all_files(language), Takes::anything, false};
    case Takes::setting: {
      const std::size_t sign = text.find('=');
      if (sign == std::string::npos) {
        return {keys_to_set(text, scenario, language), Takes::anything, true};
      }
      return {settable_values(text.substr(0, sign), language), Takes::anything, false};
    }
    case Takes::forbund:
    case Takes::kommun:
    case Takes::region:
      return {known_names(takes, scenario), Takes::anything, false};
    case Takes::year:
      return {known_years(scenario), Takes::anything, false};
    case Takes::anything:
    case Takes::years:
    case Takes::count:
      return {};
  }
  return {};
}

/// The options that may still come.
Candidates options_left(const std::vector<OptionDescription>& options, const Before& before,
                        Language language) {
  Candidates all;
  for (const OptionDescription& option : options) {
    const bool there = std::find(before.options.begin(), before.options.end(), option.name) !=
                       before.options.end();
    if (there && !option.repeatable) continue;
    all.words.push_back(
        {fmt::format("--{}", option.name), std::string(option.meaning.in(language))});
  }
  return all;
}

/// The value of an option that stands in the same word: --format=json.
Candidates values_after_sign(const std::vector<OptionDescription>& options, const std::string& word,
                             const Before& before, Language language) {
  const std::size_t sign = word.find('=');
  const OptionDescription* option = find_option(options, word.substr(2, sign - 2));
  if (!option) return {};
  Candidates all =
      values(option->takes, option->words, word.substr(sign + 1), before.arguments, language);
  for (Candidate& one : all.words) one.word.insert(0, word, 0, sign + 1);
  return all;
}

Candidates in_command(const Command& command, const Texts& before_it, const std::string& word,
                      Language language) {
  const std::vector<OptionDescription> options = options_of(command);
  const Before before = understood(options, before_it);
  if (before.unfinished) {
    return values(before.unfinished->takes, before.unfinished->words, word, before.arguments,
                  language);
  }
  if (word.starts_with('-') && !before.only_arguments) {
    return word.find('=') == std::string::npos ? options_left(options, before, language)
                                               : values_after_sign(options, word, before, language);
  }
  const std::vector<Argument>& wanted = command.arguments;
  const std::size_t place = before.arguments.size();
  if (wanted.empty() || (place >= wanted.size() && !wanted.back().repeatable)) {
    return options_left(options, before, language);
  }
  const Argument& argument = wanted[std::min(place, wanted.size() - 1)];
  return values(argument.takes, argument.words, word, before.arguments, language);
}

}  // namespace

Candidates candidates(const Texts& words, Language language) {
  if (words.empty()) return {};
  const std::string& last = words.back();
  Candidates all;
  if (words.size() == 1) {
    all = last.starts_with('-') ? plain_words({"--help", "--version"}) : command_names(language);
  } else if (const Command* command = find_command(words.front())) {
    all = in_command(*command, {words.begin() + 1, words.end() - 1}, last, language);
  }
  std::erase_if(all.words, [&](const Candidate& one) { return !one.word.starts_with(last); });
  return all;
}

}  // namespace finsam
