#include "data/date_text.hpp"

#include <fmt/format.h>

#include <charconv>
#include <ctime>
#include <string>
#include <vector>

namespace finsam {
namespace {

using std::chrono::day;
using std::chrono::month;
using std::chrono::sys_days;
using std::chrono::year;
using std::chrono::year_month_day;

/// The number that `text` is, of exactly so many digits; −1 for anything else.
int digits(std::string_view text, std::size_t count) {
  if (text.size() != count || text.find_first_not_of("0123456789") != text.npos) return -1;
  int number = 0;
  std::from_chars(text.data(), text.data() + text.size(), number);
  return number;
}

/// The last day of what "2019", "2019-06" or "2019-06-30" names.
std::optional<sys_days> last_day(std::string_view text) {
  const int in_year = digits(text.substr(0, 4), 4);
  if (in_year < 0) return std::nullopt;
  if (text.size() == 4) return sys_days{year{in_year} / 12 / 31};
  const int in_month = text.size() > 4 && text[4] == '-' ? digits(text.substr(5, 2), 2) : -1;
  if (in_month < 1 || in_month > 12) return std::nullopt;
  if (text.size() == 7) {
    return sys_days{year{in_year} / month(static_cast<unsigned>(in_month)) / std::chrono::last};
  }
  return parse_day(text);
}

}  // namespace

std::optional<sys_days> parse_day(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  const int parts[] = {digits(text.substr(0, 4), 4), digits(text.substr(5, 2), 2),
                       digits(text.substr(8, 2), 2)};
  if (parts[0] < 0 || parts[1] < 0 || parts[2] < 0) return std::nullopt;
  const year_month_day whole{year{parts[0]}, month(static_cast<unsigned>(parts[1])),
                             day(static_cast<unsigned>(parts[2]))};
  if (!whole.ok()) return std::nullopt;
  return sys_days{whole};
}

std::optional<sys_days> last_day_of(std::string_view date) {
  constexpr std::string_view dash = "–";
  if (const std::size_t span = date.rfind(dash); span != date.npos) {
    date.remove_prefix(span + dash.size());
  }
  return last_day(date);
}

sys_days today() {
  // The local day, which <chrono> cannot tell without a time zone database.
  const std::time_t now = std::time(nullptr);
  std::tm local{};
  localtime_r(&now, &local);
  return sys_days{year{local.tm_year + 1900} / (local.tm_mon + 1) / local.tm_mday};
}

std::string day_text(sys_days day_of_year) {
  const year_month_day whole{day_of_year};
  return fmt::format("{:04d}-{:02d}-{:02d}", static_cast<int>(whole.year()),
                     static_cast<unsigned>(whole.month()), static_cast<unsigned>(whole.day()));
}

}  // namespace finsam
