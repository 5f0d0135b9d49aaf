#include "scenario/yaml_causes.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "data/quote.hpp"
#include "data/utf8.hpp"
#include "scenario/when.hpp"

namespace finsam {
namespace {

/// How many lines above the error are looked at.
constexpr int lines_above = 3;

/// Where the line begins that the byte at `offset` is on.
std::size_t line_start(std::string_view text, std::size_t offset) {
  const std::size_t newline = offset == 0 ? text.npos : text.rfind('\n', offset - 1);
  return newline == text.npos ? 0 : newline + 1;
}

std::string_view line_at(std::string_view text, std::size_t start) {
  return text.substr(start, text.find('\n', start) - start);
}

/// The colon of a line such as "execution:95 %", or npos.
std::size_t stuck_colon(std::string_view line) {
  const auto is_space = [](char c) { return c == ' ' || c == '\r'; };
  const std::size_t colon = line.find(':');
  if (colon == line.npos || colon + 1 == line.size() || is_space(line[colon + 1])) return line.npos;
  const std::size_t key = line.find_first_not_of(" -");
  const auto ends_word = [](char c) { return c == ' ' || c == '"' || c == '\'' || c == '#'; };
  const std::string_view word = line.substr(key, colon - key);
  return word.empty() || std::any_of(word.begin(), word.end(), ends_word) ? line.npos : colon;
}

/// A list or a date that begins on the line of its key: "max_decrease: from 2023: 5 %".
std::optional<YamlCause> value_on_the_keys_line(std::string_view line, std::size_t start) {
  const std::size_t colon = line.find(": ");
  if (colon == line.npos) return std::nullopt;
  std::string_view value = trimmed(line.substr(colon + 1));
  const std::size_t at = start + static_cast<std::size_t>(value.data() - line.data());
  const std::string_view key = trimmed(line.substr(0, colon));
  if (key.starts_with("- ")) return std::nullopt;
  const bool has_dash = value.starts_with("- ");
  if (has_dash) value = trimmed(value.substr(1));
  const std::size_t end = value.find(": ");
  const auto when = end == value.npos ? std::nullopt : when_meant(trimmed(value.substr(0, end)));
  if (!when && !has_dash) return std::nullopt;
  const std::string item = when ? fmt::format("{} {}{}", when->only ? "only" : "from",
                                              when->year.number, value.substr(end))
                                : std::string(value);
  return YamlCause{at, fmt::format("a {} goes on a line of its own below its key: \"- {}\"",
                                   when ? "value with its date" : "list", item)};
}

std::size_t indent_of(std::string_view line) {
  return std::min(line.find_first_not_of(' '), line.size());
}

/// A key that stands further in than the one on the line above, which has its value already.
std::optional<YamlCause> too_far_in(std::string_view text, std::size_t start) {
  if (start == 0) return std::nullopt;
  const std::string_view line = line_at(text, start);
  const std::string_view above = line_at(text, line_start(text, start - 1));
  const bool is_key = line.find(':') != line.npos;
  const std::size_t colon = above.find(": ");
  const bool has_value = colon != above.npos && !trimmed(above.substr(colon + 1)).empty();
  if (!is_key || !has_value || indent_of(line) <= indent_of(above)) return std::nullopt;
  return YamlCause{start + indent_of(line),
                   "stands further in than the key above, which has its value already; check the "
                   "indentation"};
}

std::optional<YamlCause> cause_in(std::string_view line, std::size_t start) {
  const std::size_t indent = indent_of(line);
  const std::string_view rest = line.substr(indent);
  if (rest.starts_with('\t')) {
    return YamlCause{start + indent, "a tab in the indentation; write spaces"};
  }
  if (leading_space(rest) > 1) return YamlCause{start + indent, wide_indentation};
  const std::size_t colon = stuck_colon(line);
  if (colon == line.npos) return std::nullopt;
  return YamlCause{start + colon, "write a space after the colon"};
}

}  // namespace

std::optional<YamlCause> cause_of(std::string_view text, std::size_t offset) {
  offset = std::min(offset, text.size());
  if (offset < text.size() && std::string_view("%@`").find(text[offset]) != text.npos) {
    const std::string sign = in_quotes(text.substr(offset, 1));
    return YamlCause{offset, "text cannot begin with " + sign + " here; put it in quotes"};
  }
  std::size_t start = line_start(text, offset);
  if (auto cause = value_on_the_keys_line(line_at(text, start), start)) return cause;
  if (auto cause = too_far_in(text, start)) return cause;
  for (int k = 0; k <= lines_above; ++k) {
    if (auto cause = cause_in(line_at(text, start), start)) return cause;
    if (start == 0) return std::nullopt;
    start = line_start(text, start - 1);
  }
  return std::nullopt;
}

}  // namespace finsam
