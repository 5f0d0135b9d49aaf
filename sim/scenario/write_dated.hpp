#pragma once

#include <fmt/format.h>

#include <algorithm>
#include <string>

#include "finsam/dated.hpp"
#include "scenario/read_value.hpp"

namespace finsam {

/// Whether `dated` says what leaving it out would say.
template <class T>
bool is_default(const Dated<T>& dated, const Description& description) {
  if (description.default_text.empty() || dated.entries.size() != 1) return false;
  if (dated.entries.front().from) return false;
  const auto usual = read_value<T>(description.default_text, description);
  return written_value(dated.entries.front().value, description) ==
         written_value(*usual, description);
}

/// "  # default, assumption", or nothing.
inline std::string remark(bool is_the_default, const Description& description) {
  std::string text;
  if (is_the_default) text = "default";
  if (description.assumption) text += text.empty() ? "assumption" : ", assumption";
  return text.empty() ? "" : "  # " + text;
}

/// `name: value` at an indentation, with its dates and a remark where it is a default or an
/// assumption; nothing when there is no value.
template <class T>
std::string written_dated(const Dated<T>& dated, const Description& description,
                          std::string_view name, const std::string& indent) {
  if (!dated.given()) return {};
  const std::string note = remark(is_default(dated, description), description);
  const auto value = [&](const auto& entry) { return written_value(entry.value, description); };
  if (!dated.entries.front().from && dated.entries.size() == 1) {
    return fmt::format("{}{}: {}{}\n", indent, name, value(dated.entries.front()), note);
  }
  const bool as_list = std::any_of(dated.entries.begin(), dated.entries.end(),
                                   [](const auto& entry) { return entry.only || !entry.from; });
  std::string text = fmt::format("{}{}:{}\n", indent, name, note);
  for (const auto& entry : dated.entries) {
    const char* how = !as_list ? "" : entry.only ? "- only " : entry.from ? "- from " : "- ";
    const std::string year = entry.from ? fmt::format("{}: ", entry.from->number) : "";
    const bool usual = is_default(Dated<T>{{entry}}, description);
    text +=
        fmt::format("{}  {}{}{}{}\n", indent, how, year, value(entry), usual ? "  # default" : "");
  }
  return text;
}

}  // namespace finsam
