#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace finsam {

/// A day as "2026-11-22"; empty for anything else, and for a day that no calendar has.
std::optional<std::chrono::sys_days> parse_day(std::string_view text);

/// The last day that a manifest's date stands for: the day itself, the end of a month ("2024-06")
/// or year ("2019"), of the last one in a span ("2005–2020"). Empty where it names none.
std::optional<std::chrono::sys_days> last_day_of(std::string_view date);

/// The day today where the computer is.
std::chrono::sys_days today();

/// "2026-11-22".
std::string day_text(std::chrono::sys_days day);

}  // namespace finsam
