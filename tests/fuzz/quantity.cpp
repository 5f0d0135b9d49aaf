#include "data/parse_quantity.hpp"
#include "finsam/terms.hpp"
#include "fuzz/fuzzed.hpp"

namespace finsam::fuzz {
namespace {

/// Whether a message is one line that says something.
template <class T>
void explains(const Parsed<T>& parsed) {
  if (parsed) return;
  promise(!parsed.error().empty(), "a refusal without a reason");
  promise(parsed.error().find('\n') == std::string::npos, "a reason of several lines");
}

void amount(std::string_view text) {
  const auto read = parse_amount(text);
  explains(read);
  if (!read) return;
  promise(read->kr >= 0 && read->kr <= largest_amount, "an amount out of bounds");
  const auto again = parse_amount(written(*read));
  promise(again && again->kr == read->kr, "amount written as " + written(*read));
}

void share(std::string_view text) {
  const auto read = parse_share(text);
  explains(read);
  if (!read) return;
  promise(read->millionths >= 0, "a negative share");
  const auto again = parse_share(written(*read));
  promise(again && again->millionths == read->millionths, "share written as " + written(*read));
}

void kronor(std::string_view text) {
  const auto read = parse_kronor(text);
  explains(read);
  if (!read) return;
  const auto whole = static_cast<std::int64_t>(read->kr);
  promise(read->kr == static_cast<double>(whole), "kronor that are not whole");
  const auto again = parse_kronor(std::to_string(whole));
  promise(again && again->kr == read->kr, "kronor written as " + std::to_string(whole));
}

void count(std::string_view text) {
  const auto read = parse_count(text);
  explains(read);
  promise(!read || parse_count(std::to_string(*read)) == *read, "a count read otherwise");
}

void year(std::string_view text) {
  const auto read = parse_year(text);
  explains(read);
  if (!read) return;
  promise(read->number >= 1900 && read->number <= 2200, "a year out of bounds");
  const auto again = parse_year(std::to_string(read->number));
  promise(again && again->number == read->number, "a year read otherwise");
}

void tenths(std::string_view text) {
  const auto read = parse_tenths(text);
  explains(read);
  if (!read) return;
  const std::string as_written = std::to_string(*read / 10) + "." + std::to_string(*read % 10);
  promise(parse_tenths(as_written) == *read, "tenths written as " + as_written);
}

}  // namespace

void quantity(std::string_view input) {
  amount(input);
  share(input);
  kronor(input);
  count(input);
  year(input);
  tenths(input);
}

}  // namespace finsam::fuzz
