#include "report/description_text.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <vector>

#include "finsam/quantity/digit_groups.hpp"
#include "finsam/sweep_keys.hpp"
#include "finsam/terms.hpp"
#include "text/reference_words.hpp"

namespace finsam {
namespace {

namespace say = reference_words;

/// "2 000 Mkr", in Swedish "2 000 mnkr".
std::string amount_in(Language language, double kronor) {
  constexpr std::string_view millions = " Mkr";
  std::string text = written(Money<double>{kronor});
  const std::size_t unit = text.rfind(millions);
  if (language == Language::sv && unit != text.npos) {
    text.replace(unit, millions.size(), " mnkr");
  }
  return text;
}

/// "0.5", in Swedish "0,5".
std::string decimal_in(Language language, std::string text) {
  const std::size_t point = text.find('.');
  if (language == Language::sv && point != text.npos) text[point] = ',';
  return text;
}

/// "1000", and "10 000".
std::string whole_text(double value) {
  constexpr double first_grouped = 10'000.0;
  if (value < first_grouped) return fmt::format("{:.0f}", value);
  return digit_groups(static_cast<std::uint64_t>(value));
}

/// A value in the unit of `least` and `most`, as one would write it.
std::string in_own_unit(const Description& description, double value, Language language) {
  switch (description.kind) {
    case Kind::amount:
      return amount_in(language, value);
    case Kind::share:
    case Kind::probabilities:
      return decimal_in(language, written(Share<double>{value}));
    case Kind::number:
      return decimal_in(language, fmt::format("{}", value));
    default:
      return whole_text(value);
  }
}

/// How values are written, in the order of the kinds.
constexpr Phrase forms[] = {
    say::amount,       say::share, say::count,  say::word,   say::text,          say::files,
    say::years,        say::table, say::tables, say::codes,  say::keys,          say::weights,
    say::matching,     say::steps, say::file,   say::group,  say::settings,      say::swept,
    say::values,       say::size,  say::step,   say::number, say::probabilities, say::constraints,
    say::correlations, say::pair,  say::metrics};
static_assert(std::size(forms) == static_cast<std::size_t>(Kind::metrics) + 1);

const Phrase& form_of(Kind kind) { return forms[static_cast<std::size_t>(kind)]; }

/// What to say of a value that is written in another way.
Phrase way_to_write(Kind kind) {
  switch (kind) {
    case Kind::amount:
      return say::write_amount;
    case Kind::share:
      return say::write_share;
    case Kind::count:
      return say::write_count;
    case Kind::word:
      return say::write_word;
    default:
      return say::write_so;
  }
}

/// `phrase` with the range, the words and the example of `description`.
std::string filled_in(const Phrase& phrase, const Description& description, Language language) {
  const auto in_language = [&](const Phrase& each) { return fmt::runtime(each.in(language)); };
  std::vector<std::string_view> words;
  for (const Option& option : description.options) words.push_back(option.word);
  const std::string_view none = description.word_for_none;
  const std::string or_word =
      none.empty() ? "" : fmt::format(in_language(say::or_word), fmt::arg("word", none));
  const auto fill = [&](const Phrase& each, std::string_view form) {
    return fmt::format(in_language(each),
                       fmt::arg("least", in_own_unit(description, description.least, language)),
                       fmt::arg("most", in_own_unit(description, description.most, language)),
                       fmt::arg("words", fmt::join(words, ", ")), fmt::arg("or_word", or_word),
                       fmt::arg("form", form), fmt::arg("example", description.example));
  };
  return fill(phrase, fill(form_of(description.kind), ""));
}

/// The phrase for a condition, or for none.
Phrase need_of(const Description& description) {
  const Condition& asked = description.asked_by;
  if (!description.required()) return asked.except ? say::read_unless : say::read_where;
  return asked.key.empty()    ? say::needed
         : asked.word.empty() ? say::needed_with
         : asked.except       ? say::needed_unless
                              : say::needed_where;
}

/// "left out, uniform or triangular": the words of forms of a map.
std::string alternatives(const std::vector<std::string_view>& words, Language language) {
  std::string text;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const bool last = i + 1 == words.size();
    if (i > 0) text += last ? say::or_last.in(language) : ", ";
    text += words[i].empty() ? say::left_out.in(language) : words[i];
  }
  return text;
}

/// In which forms of its map `description` must be given, and in which it may; empty where its map
/// has no forms, or it says which.
std::string need_by_form(const Description& description, Language language) {
  const std::size_t dot = description.key.rfind('.');
  const FormedMap* map =
      find_formed_map(description.key.substr(0, dot == description.key.npos ? 0 : dot));
  if (!map || description.name() == map->chooser) return {};
  const std::string chooser = fmt::format("{}.{}", map->path, map->chooser);
  std::string text;
  const auto say_where = [&](const Phrase& phrase, auto names_of) {
    std::vector<std::string_view> words;
    for (const MapForm& form : map->forms) {
      const auto& names = form.*names_of;
      if (std::count(names.begin(), names.end(), description.name()) > 0)
        words.push_back(form.word);
    }
    if (words.empty()) return;
    if (!text.empty()) text += ' ';
    text += sentence(fmt::format(fmt::runtime(phrase.in(language)), fmt::arg("key", chooser),
                                 fmt::arg("word", alternatives(words, language))));
  };
  say_where(say::needed_where, &MapForm::needs);
  say_where(say::allowed_where, &MapForm::takes);
  return text;
}

/// Puts a byte-wise capital on `text`: its first letter is one of a–z or å, ä, ö.
std::string capitalised(std::string text) {
  if (text.size() > 1 && text[0] == '\xc3' && static_cast<unsigned char>(text[1]) >= 0xa0) {
    text[1] = static_cast<char>(text[1] - 0x20);
  } else if (!text.empty() && text[0] >= 'a' && text[0] <= 'z') {
    text[0] = static_cast<char>(text[0] - 'a' + 'A');
  }
  return text;
}

}  // namespace

std::string sentence(std::string_view text) {
  const bool ends = text.ends_with('.') || text.ends_with('?');
  return capitalised(std::string(text)) + (ends ? "" : ".");
}

std::string meaning_text(const Description& description, Language language) {
  const bool swedish = language == Language::sv;
  const std::string_view more = swedish ? description.more_sv : description.more_en;
  return sentence(swedish ? description.text_sv : description.text_en) +
         (more.empty() ? "" : fmt::format(" {}", more));
}

std::string form_text(const Description& description, Language language) {
  return filled_in(form_of(description.kind), description, language);
}

std::string wrong_form_text(const Description& description, Language language) {
  return sentence(filled_in(way_to_write(description.kind), description, language));
}

std::string need_text(const Description& description, Language language) {
  if (description.kind == Kind::values) return {};  // they belong to a key
  const std::string by_form = need_by_form(description, language);
  std::string text;
  if (!description.default_text.empty()) {
    text = sentence(fmt::format(fmt::runtime(say::default_value.in(language)),
                                fmt::arg("value", description.default_text)));
  } else if (description.optional && by_form.empty()) {
    text = sentence(say::may_be_left_out.in(language));
  }
  if (!by_form.empty()) return text + (text.empty() ? "" : " ") + by_form;
  const Condition& asked = description.asked_by;
  if (!description.required() && asked.key.empty()) return text;
  return text + (text.empty() ? "" : " ") +
         sentence(fmt::format(fmt::runtime(need_of(description).in(language)),
                              fmt::arg("key", asked.key), fmt::arg("word", asked.word)));
}

std::string source_text(const Description& description, Language language) {
  const std::string_view source =
      language == Language::sv ? description.source_sv : description.source_en;
  if (source.empty()) return {};
  const Phrase& phrase = description.assumption ? say::assumption : say::source;
  return sentence(fmt::format(fmt::runtime(phrase.in(language)), fmt::arg("source", source)));
}

std::string yaml_lines(std::string_view path, std::string_view value) {
  std::string lines;
  std::string indent;
  for (std::size_t dot = 0; dot != path.npos; indent += "  ") {
    dot = path.find('.');
    lines += fmt::format("{}{}:", indent, path.substr(0, dot));
    if (dot != path.npos) lines += '\n';
    path.remove_prefix(dot == path.npos ? 0 : dot + 1);
  }
  if (!value.starts_with("- ")) return lines + fmt::format(" {}\n", value);
  lines += '\n';
  while (!value.empty()) {
    const std::size_t end = std::min(value.find('\n'), value.size());
    lines += fmt::format("{}{}\n", indent, value.substr(0, end));
    value.remove_prefix(std::min(end + 1, value.size()));
  }
  return lines;
}

}  // namespace finsam
