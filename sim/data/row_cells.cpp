#include "data/row_cells.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "data/did_you_mean.hpp"
#include "data/parse_quantity.hpp"
#include "data/quote.hpp"

namespace finsam {
namespace {

template <class T>
std::optional<T> taken(Parsed<T> parsed, std::string_view column, const RowCells& cells) {
  if (parsed) return *parsed;
  cells.error(column, parsed.error());
  return std::nullopt;
}

template <class Part, class Key>
RosterIndex index_of(const std::vector<Part>& parts, Key Part::*key) {
  RosterIndex index;
  for (std::size_t i = 0; i < parts.size(); ++i) index.emplace(parts[i].*key, static_cast<int>(i));
  return index;
}

std::vector<std::string> keys_in_order(const RosterIndex& index) {
  std::vector<std::string> keys;
  for (const auto& [key, place] : index) keys.push_back(key);
  std::sort(keys.begin(), keys.end());  // so that the nearest one does not depend on hashing
  return keys;
}

}  // namespace

RosterIndex index_of_lan(const Roster& roster) { return index_of(roster.lan, &Lan::code); }
RosterIndex index_of_municipalities(const Roster& roster) {
  return index_of(roster.municipalities, &Municipality::code);
}
RosterIndex index_of_forbund(const Roster& roster) {
  return index_of(roster.forbund, &Forbund::id);
}

std::optional<std::string> wrong_code(std::string_view text, std::size_t digits,
                                      std::string_view why_short) {
  const bool only_digits = text.find_first_not_of("0123456789") == text.npos;
  if (only_digits && text.size() == digits) return std::nullopt;
  const bool municipal = digits == 4;
  std::string what = fmt::format("{} is not a {}; write {} digits, for example \"{}\"",
                                 in_quotes(text), municipal ? "kommunkod" : "länskod",
                                 municipal ? "four" : "two", municipal ? "0114" : "01");
  if (only_digits && text.size() + 1 == digits) {
    what = fmt::format("{} is not a {}; write \"0{}\"{}", in_quotes(text),
                       municipal ? "kommunkod" : "länskod", text, why_short);
  }
  return what;
}

const CsvCell& RowCells::cell(std::string_view column) const {
  return row_.cells[static_cast<std::size_t>(table_.column(column))];
}

Diagnostic& RowCells::error(std::string_view column, const std::string& what) const {
  return errors_.error(cell(column), fmt::format("{}: {}", column, what));
}

std::optional<std::string> RowCells::text(std::string_view column) const {
  if (!is_empty(column)) return cell(column).text;
  error(column, "nothing is written");
  return std::nullopt;
}

std::optional<std::string> RowCells::kommunkod(std::string_view column) const {
  if (const auto wrong = wrong_code(cell(column).text, 4)) {
    error(column, *wrong);
    return std::nullopt;
  }
  return cell(column).text;
}

std::optional<std::string> RowCells::lanskod(std::string_view column) const {
  if (const auto wrong = wrong_code(cell(column).text, 2)) {
    error(column, *wrong);
    return std::nullopt;
  }
  return cell(column).text;
}

std::optional<Year> RowCells::year(std::string_view column) const {
  return taken(parse_year(cell(column).text), column, *this);
}

std::optional<Money<double>> RowCells::kronor(std::string_view column) const {
  return taken(parse_kronor(cell(column).text), column, *this);
}

std::optional<std::int64_t> RowCells::tenths(std::string_view column) const {
  return taken(parse_tenths(cell(column).text), column, *this);
}

std::optional<Share<double>> RowCells::share(std::string_view column) const {
  const auto share = taken(parse_share(cell(column).text), column, *this);
  if (!share || share->millionths <= millionths_per_whole) return share;
  error(column, fmt::format("{} is more than 100 %", in_quotes(cell(column).text)));
  return std::nullopt;
}

std::optional<Share<double>> RowCells::member_share(std::string_view column) const {
  const auto part = share(column);
  if (!part || part->millionths > 0.0) return part;
  error(column, "0 % of a municipality is no member; leave the row out");
  return std::nullopt;
}

std::optional<int> RowCells::municipality(std::string_view column, const RosterIndex& known) const {
  const auto code = kommunkod(column);
  if (!code || known.empty()) return std::nullopt;
  if (const auto found = known.find(*code); found != known.end()) return found->second;
  unknown_municipality(column);
  return std::nullopt;
}

Diagnostic& RowCells::unknown_municipality(std::string_view column) const {
  return error(column, fmt::format("unknown municipality {}; it is not in the municipalities table",
                                   in_quotes(cell(column).text)));
}

std::optional<int> RowCells::forbund(std::string_view column, const RosterIndex& known) const {
  const auto id = text(column);
  if (!id || known.empty()) return std::nullopt;
  if (const auto found = known.find(*id); found != known.end()) return found->second;
  error(column,
        fmt::format("unknown förbund {}; it is not in the members table, and no event forms it",
                    in_quotes(*id)))
      .hint = meant(nearest_name(*id, keys_in_order(known)));
  return std::nullopt;
}

}  // namespace finsam
