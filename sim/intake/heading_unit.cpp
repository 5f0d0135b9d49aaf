#include "intake/heading_unit.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <string_view>
#include <vector>

#include "data/plain_letters.hpp"
#include "data/quote.hpp"
#include "data/utf8.hpp"
#include "intake/amounts.hpp"

namespace finsam {
namespace {

constexpr std::string_view digits = "0123456789";
constexpr std::string_view breaks = ",;:()[]";  // parts of a heading stand between them

/// A word of a heading in plain letters, and what stands before it.
struct Word {
  std::string text;
  bool begins_part = false;
  bool after_slash = false;
};

/// "1000-tal kr" is "1000 kr", and "thousands of SEK" "thousands SEK".
bool says_nothing(const std::string& word) {
  return word == "tal" || word == "tals" || word == "of";
}

std::vector<Word> words_of(const std::string& heading) {
  std::vector<Word> words;
  Word word;
  const auto finish = [&] {
    word.text = plain_letters(word.text);
    if (word.text.empty() || says_nothing(word.text)) {
      word.text.clear();
      return;
    }
    words.push_back(std::move(word));
    word = {};
  };
  for (std::size_t at = 0; at < heading.size();) {
    const std::string_view rest = std::string_view(heading).substr(at);
    const bool is_break = breaks.find(rest.front()) != breaks.npos;
    const std::size_t space = leading_space(rest);
    if (space == 0 && !is_break && std::string_view("\n/_-").find(rest.front()) == rest.npos) {
      word.text += rest.front();
      ++at;
      continue;
    }
    finish();
    word.begins_part = word.begins_part || is_break;
    word.after_slash = word.after_slash || rest.front() == '/';
    at += std::max<std::size_t>(space, 1);
  }
  finish();
  return words;
}

bool is_any(const std::string& word, std::span<const std::string_view> of) {
  return std::find(of.begin(), of.end(), word) != of.end();
}

/// "T (kr)" is no "T kr".
bool may_join(const Word& first, const Word& second) {
  return !second.begins_part || first.text.size() > 1;
}

struct Found {
  std::int64_t unit = 0;
  std::size_t words = 0;
};

/// The unit that begins at the word `at`, in as many words as it takes.
std::optional<Found> unit_from(const std::vector<Word>& words, std::size_t at) {
  constexpr std::size_t most_words = 4;
  std::array<std::string, most_words> texts = {words[at].text};
  std::size_t most = 1;
  while (most < most_words && at + most < words.size() &&
         may_join(words[at + most - 1], words[at + most])) {
    texts[most] = texts[most - 1] + " " + words[at + most].text;
    ++most;
  }
  for (std::size_t count = most; count > 0; --count) {
    const std::string& text = texts[count - 1];
    const auto unit = text.size() > 1 ? kronor_per(text) : std::nullopt;
    if (unit) return Found{*unit, count};
    if (count != 2 || words[at + 1].begins_part || kronor_per(words[at].text) != 1) continue;
    const auto turned = kronor_per(words[at + 1].text + " " + words[at].text);  // "SEK thousands"
    if (turned) return Found{*turned, count};
  }
  return std::nullopt;
}

bool is_number(const Word& word) { return word.text.find_first_of(digits) != word.text.npos; }

/// A year, or a later part of a date: "2019", the 12 and 31 of "2019-12-31".
bool is_date(const std::vector<Word>& words, std::size_t at) {
  const std::string& text = words[at].text;
  if (text.find_first_not_of(digits) != text.npos) return false;
  if (text.size() == 4) return text.starts_with("19") || text.starts_with("20");
  return text.size() == 2 && at > 0 && is_number(words[at - 1]);
}

/// Whether it is a number that may be a multiple.
bool is_doubtful(const std::vector<Word>& words, std::size_t at) {
  return is_number(words[at]) && !is_date(words, at);
}

/// A word for a multiple that is no unit by itself: "tiotusental", "'000".
bool is_multiple(const Word& word) {
  constexpr std::array<std::string_view, 7> parts = {"hundra", "hundred", "tusen",  "thousand",
                                                     "miljon", "million", "miljard"};
  return word.text == "milj" || word.text == "milj." || word.text == "000" || word.text == "'000" ||
         std::any_of(parts.begin(), parts.end(),
                     [&](std::string_view part) { return word.text.find(part) != word.text.npos; });
}

/// Whether something beside the unit, in the words [begin, end), may make it another one.
bool is_unsure(const std::vector<Word>& words, std::size_t begin, std::size_t end) {
  if (begin > 0 && !words[begin].begins_part && is_doubtful(words, begin - 1)) return true;
  if (end < words.size() && !words[end].begins_part && is_doubtful(words, end)) return true;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if ((i < begin || i >= end) && is_multiple(words[i])) return true;
  }
  return false;
}

/// Whether the amounts are per something, as the words from `end` on tell: "kr/invånare". Those per
/// year, or per the day that they are of, are whole.
bool is_rate(const std::vector<Word>& words, std::size_t end) {
  const auto is_whole = [&](std::size_t at) {
    constexpr std::array<std::string_view, 8> whole = {"ar",    "aret", "arsbasis", "year",
                                                       "annum", "part", "forbund",  "den"};
    return is_any(words[at].text, whole) || is_number(words[at]);
  };
  if (end < words.size() && words[end].after_slash) return !is_whole(end);
  return end + 1 < words.size() && words[end].text == "per" && !is_whole(end + 1);
}

/// Whether the words tell that amounts are per inhabitant or the like.
bool is_per_head(const std::vector<Word>& words) {
  constexpr std::array<std::string_view, 8> heads = {"invanare", "inv",     "inv.",      "capita",
                                                     "person",   "individ", "deltagare", "hushall"};
  for (std::size_t i = 0; i + 1 < words.size(); ++i) {
    if (words[i].text == "per" && is_any(words[i + 1].text, heads)) return true;
  }
  return false;
}

}  // namespace

tl::expected<std::optional<std::int64_t>, std::string> unit_of_heading(const std::string& heading) {
  const std::vector<Word> words = words_of(heading);
  const std::string rate = in_quotes(heading) + " tells amounts per something, not whole ones";
  if (is_per_head(words)) return tl::unexpected(rate);
  std::optional<std::int64_t> unit;
  for (std::size_t at = 0; at < words.size();) {
    const auto found = unit_from(words, at);
    const std::size_t begin = at;
    at += found ? found->words : 1;
    if (!found) continue;
    if (is_rate(words, at)) return tl::unexpected(rate);
    if (unit && *unit != found->unit) {
      return tl::unexpected(in_quotes(heading) + " tells two units");
    }
    if (is_unsure(words, begin, at)) {
      return tl::unexpected(in_quotes(heading) +
                            " tells no unit that is known; write kr, tkr or Mkr in the heading");
    }
    unit = found->unit;
  }
  return unit;
}

}  // namespace finsam
