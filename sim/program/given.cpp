#include "program/given.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <stdexcept>

#include "data/parse_quantity.hpp"
#include "program/command_line.hpp"
#include "program/streams.hpp"
#include "text/printable.hpp"

namespace finsam {
namespace {

void must_have(const Given& given, std::string_view option) {
  const std::vector<OptionDescription> options = options_of(*given.command);
  const bool known = std::any_of(options.begin(), options.end(),
                                 [&](const OptionDescription& one) { return one.name == option; });
  if (!known) {
    throw std::logic_error(fmt::format("finsam {} has no --{}", given.command->name, option));
  }
}

}  // namespace

bool Given::has(std::string_view option) const {
  must_have(*this, option);
  return values.find(option) != values.end();
}

std::optional<std::string> Given::text(std::string_view option) const {
  if (!has(option)) return std::nullopt;
  return values.find(option)->second.front();
}

std::vector<std::string> Given::texts(std::string_view option) const {
  return has(option) ? values.find(option)->second : std::vector<std::string>{};
}

std::optional<Year> Given::year(std::string_view option) const {
  const auto found = text(option);
  if (!found) return std::nullopt;
  return parse_year(*found).value();
}

std::optional<int> Given::count(std::string_view option) const {
  const auto found = text(option);
  if (!found) return std::nullopt;
  return parse_count(option, *found).value();
}

ExitStatus wrong_usage(const Given& given, const std::string& message) {
  tell_lines(printable(fmt::format("finsam {}: {}\n", given.command->name, message), "\n"));
  return ExitStatus::wrong_input;
}

}  // namespace finsam
