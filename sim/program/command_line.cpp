#include "program/command_line.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <charconv>
#include <optional>

namespace finsam {
namespace {

/// The digits that `text` is, or empty.
std::optional<int> whole_number(std::string_view text) {
  int number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return number;
}

}  // namespace

tl::expected<std::vector<std::pair<std::string, std::string>>, std::string> parse_settings(
    const std::vector<std::string>& texts) {
  std::vector<std::pair<std::string, std::string>> settings;
  for (const std::string& text : texts) {
    const std::size_t sign = text.find('=');
    if (sign == std::string::npos || sign == 0) {
      return tl::unexpected(fmt::format(
          "--set {}: write a key and a value, as in --set damping.max_decrease='5 %'", text));
    }
    const std::string key = text.substr(0, sign);
    const bool repeated = std::any_of(settings.begin(), settings.end(),
                                      [&](const auto& setting) { return setting.first == key; });
    if (repeated) {
      return tl::unexpected(fmt::format("--set {}: the key is set twice; set it once", key));
    }
    settings.emplace_back(key, text.substr(sign + 1));
  }
  return settings;
}

tl::expected<int, std::string> parse_count(std::string_view option, const std::string& text) {
  constexpr int most = 1'000'000;
  const int count = whole_number(text).value_or(0);
  if (count < 1 || count > most) {
    return tl::unexpected(fmt::format("--{} {}: write a whole number from 1", option, text));
  }
  return count;
}

tl::expected<std::string, std::string> parse_word(std::string_view where, const std::string& text,
                                                  const std::vector<std::string_view>& words) {
  if (std::find(words.begin(), words.end(), text) == words.end()) {
    return tl::unexpected(
        fmt::format("{} {}: write one of {}", where, text, fmt::join(words, ", ")));
  }
  return text;
}

}  // namespace finsam
