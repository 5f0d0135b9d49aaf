#include "scenario/when.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "data/parse_quantity.hpp"
#include "data/quote.hpp"
#include "data/utf8.hpp"

namespace finsam {
namespace {

/// Words that people begin a date with, and what they ask for.
enum class Meaning { from, only, until };
struct DateWord {
  std::string_view word;
  Meaning meaning;
};
constexpr DateWord date_words[] = {
    {"from", Meaning::from},          {"fr.o.m.", Meaning::from},      {"fr o m", Meaning::from},
    {"fr.o.m", Meaning::from},        {"från och med", Meaning::from}, {"från", Meaning::from},
    {"sedan", Meaning::from},         {"since", Meaning::from},        {"starting", Meaning::from},
    {"only", Meaning::only},          {"endast", Meaning::only},       {"bara", Meaning::only},
    {"enbart", Meaning::only},        {"in", Meaning::only},           {"until", Meaning::until},
    {"t.o.m.", Meaning::until},       {"t.o.m", Meaning::until},       {"t o m", Meaning::until},
    {"till och med", Meaning::until}, {"till", Meaning::until},        {"to", Meaning::until},
};

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

bool is_letter(char c) {
  return (lower(c) >= 'a' && lower(c) <= 'z') || static_cast<unsigned char>(c) >= 0x80;
}

/// Whether the words that `text` begins with are `word`, case aside.
bool begins_with(std::string_view text, std::string_view word) {
  if (text.size() < word.size()) return false;
  if (text.size() > word.size() && is_letter(text[word.size()])) return false;
  return std::equal(word.begin(), word.end(), text.begin(),
                    [](char a, char b) { return a == lower(b); });
}

/// The word that `text` begins with, the longest one; null when there is none.
const DateWord* date_word(std::string_view text) {
  const DateWord* found = nullptr;
  for (const DateWord& each : date_words) {
    const bool longer = !found || each.word.size() > found->word.size();
    if (longer && begins_with(text, each.word)) found = &each;
  }
  return found;
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// A year somewhere in `text`, and what follows it.
struct YearWithin {
  Year year;
  std::string_view rest;
};
std::optional<YearWithin> year_within(std::string_view text) {
  std::size_t begin = 0;
  while (begin < text.size()) {
    if (!is_digit(text[begin])) {
      ++begin;
      continue;
    }
    std::size_t end = begin;
    while (end < text.size() && is_digit(text[end])) ++end;
    if (const auto year = parse_year(text.substr(begin, end - begin))) {
      return YearWithin{*year, text.substr(end)};
    }
    begin = end;
  }
  return std::nullopt;
}

std::string until_text(std::string_view text) {
  return fmt::format(
      "{} is not read; a value holds until the next one, so write the year in which each begins, "
      "as in \"from 2026\"",
      in_quotes(text));
}

/// "2024 400 Mkr" or "2024:400 Mkr": a year that its value follows without what parts them; empty
/// for anything else.
std::string undated_word_fault(std::string_view text) {
  constexpr std::size_t digits = 4;
  if (text.size() <= digits || !parse_year(text.substr(0, digits))) return {};
  const char sign = text[digits];
  const std::string_view value = trimmed(text.substr(digits + 1));
  const bool parted = sign == ':' || (sign == ' ' && !value.empty() && is_digit(value.front()));
  if (!parted || value.empty()) return {};
  return fmt::format("{} has no {} after the {}; write \"{}: {}\"", in_quotes(text),
                     sign == ':' ? "space" : "colon", sign == ':' ? "colon" : "year",
                     text.substr(0, digits), value);
}

/// "2026–2028": the last of several years in `text`.
std::optional<Year> last_year(const YearWithin& first) {
  const auto second = year_within(first.rest);
  if (!second || second->year <= first.year) return std::nullopt;
  return second->year;
}

}  // namespace

std::optional<When> parse_when(std::string_view text) {
  for (const bool only : {false, true}) {
    const std::string_view word = only ? "only " : "from ";
    if (!text.starts_with(word)) continue;
    if (const Parsed<Year> year = parse_year(text.substr(word.size()))) return When{*year, only};
  }
  return std::nullopt;
}

std::string when_fault(std::string_view text, std::string_view value) {
  const DateWord* word = date_word(text);
  const auto within = year_within(text);
  if (word && word->meaning == Meaning::until) return until_text(text);
  if (word && !within) {
    const char* ours = word->meaning == Meaning::only ? "only" : "from";
    const Parsed<Year> year = parse_year(value);
    return fmt::format("{} has no year with it; write for example \"- {} {}: value\"",
                       in_quotes(text), ours, year ? year->number : 2026);
  }
  if (!within) {
    return fmt::format("{} does not say when; write for example \"- from 2026: value\"",
                       in_quotes(text));
  }
  const int year = within->year.number;
  if (const auto last = last_year(*within)) {
    return fmt::format(
        "{} is not read; write \"from {}\", and \"from {}\" before what holds after that",
        in_quotes(text), year, last->number + 1);
  }
  if (word) {
    return fmt::format("{} is not read; write \"{} {}\"", in_quotes(text),
                       word->meaning == Meaning::only ? "only" : "from", year);
  }
  return fmt::format("{} is not read; write \"from {}\", or \"only {}\" for that year alone",
                     in_quotes(text), year, year);
}

std::string year_fault(std::string_view text) {
  const DateWord* word = date_word(text);
  const auto within = year_within(text);
  if (word && word->meaning == Meaning::until) return until_text(text);
  if (!word || !within) {
    if (word) {
      return fmt::format(
          "{} is not a year; write the year itself before its value, \"2026: value\"",
          in_quotes(text));
    }
    if (!within) return parse_year(text).error();
    if (const auto last = last_year(*within)) {
      return fmt::format(
          "{} is not a year; write \"{}: value\", and \"{}: …\" with what holds after that",
          in_quotes(text), within->year.number, last->number + 1);
    }
    return fmt::format("{} is not a year; write \"{}: value\", which holds until the next one",
                       in_quotes(text), within->year.number);
  }
  const int year = within->year.number;
  if (word->meaning == Meaning::only) {
    return fmt::format(
        "{} is not a year; a value for one year alone stands in a list, as \"- only {}: value\"",
        in_quotes(text), year);
  }
  return fmt::format("{} is not a year; write \"{}: value\", which holds until the next one",
                     in_quotes(text), year);
}

std::optional<When> when_meant(std::string_view text) {
  const DateWord* word = date_word(text);
  const auto within = year_within(text);
  if (!word || !within || word->meaning == Meaning::until) return std::nullopt;
  if (!trimmed(within->rest).empty()) return std::nullopt;
  return When{within->year, word->meaning == Meaning::only};
}

std::string dated_value_fault(std::string_view text) {
  const DateWord* word = date_word(text);
  const auto within = year_within(text);
  if (!word) return undated_word_fault(text);
  if (!within) return {};
  const std::string value(trimmed(within->rest));
  return fmt::format("{} has no colon after the year; write \"- {} {}: {}\"", in_quotes(text),
                     word->meaning == Meaning::only ? "only" : "from", within->year.number,
                     value.empty() ? "value" : value);
}

}  // namespace finsam
