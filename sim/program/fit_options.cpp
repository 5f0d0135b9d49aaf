#include "program/fit_options.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "data/quote.hpp"
#include "finsam/key_paths.hpp"
#include "program/fit_hints.hpp"
#include "scenario/fittable.hpp"
#include "scenario/read_value.hpp"

namespace finsam {
namespace {

using FitOrFault = tl::expected<FitOption, std::string>;

std::string trimmed_text(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(' ');
  if (begin == text.npos) return "";
  return std::string(text.substr(begin, text.find_last_not_of(' ') - begin + 1));
}

/// The largest power of ten that is at most a thousandth of the range.
double step_of(double low, double high) {
  double step = 1.0;
  while (step * 10'000.0 <= high - low) step *= 10.0;
  return step;
}

FitOrFault with_range(FitOption fit, std::string_view low_text, std::string_view high_text) {
  if (!has_size(*fit.description)) {
    return tl::unexpected(
        std::string("takes a word, not a size; write the words to choose between, as in a,b,c"));
  }
  const std::string_view none = fit.description->word_for_none;
  if (!none.empty() && (trimmed_text(low_text) == none || trimmed_text(high_text) == none)) {
    return tl::unexpected(
        fmt::format("{0} is no bound; it may be one of some choices, as in {0},{1}", none,
                    trimmed_text(trimmed_text(low_text) == none ? high_text : low_text)));
  }
  const auto low = read_size(trimmed_text(low_text), *fit.description);
  if (!low) return tl::unexpected(low.error());
  const auto high = read_size(trimmed_text(high_text), *fit.description);
  if (!high) return tl::unexpected(high.error());
  if (*low >= *high) {
    return tl::unexpected(fmt::format("{} is not below {}; write the lower bound first",
                                      trimmed_text(low_text), trimmed_text(high_text)));
  }
  fit.range = Unknown{*low, *high, step_of(*low, *high)};
  return fit;
}

/// Why `text` is no choice; empty where it is one.
template <class T>
std::string fault_of(const ValueRead<T>& read) {
  if (read) return "";
  const Fault& fault = read.error();
  return fault.hint.empty() ? fault.what : fault.what + "; " + fault.hint;
}

std::string fault_of_choice(const std::string& text, const Description& description) {
  switch (description.kind) {
    case Kind::amount:
      return fault_of(read_value<Money<double>>(text, description));
    case Kind::share:
      return fault_of(read_value<Share<double>>(text, description));
    case Kind::count:
      return fault_of(read_value<int>(text, description));
    default:
      return fault_of(read_value<Choice>(text, description));
  }
}

/// Whether two choices are one value: "5 %" and "5,0 %".
bool are_same(const std::string& one, const std::string& other, const Description& description) {
  if (one == other) return true;
  if (!has_size(description)) return false;
  const auto a = read_size(one, description);
  const auto b = read_size(other, description);
  return a && b && *a == *b;
}

/// Adds the choices that stand between commas.
/// @return what is wrong with the first that is none, or empty
std::string add_choices(FitOption& fit, std::string_view text) {
  while (true) {
    const std::size_t comma = text.find(',');
    const std::string choice = trimmed_text(text.substr(0, comma));
    std::string fault = fault_of_choice(choice, *fit.description);
    if (!fault.empty()) return fault;
    for (const std::string& before : fit.choices) {
      if (are_same(before, choice, *fit.description)) return in_quotes(choice) + " is there twice";
    }
    fit.choices.push_back(choice);
    if (comma == text.npos) return "";
    text.remove_prefix(comma + 1);
  }
}

/// `text` with a point in the place of every comma between two digits.
std::string with_points(std::string_view text) {
  const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
  std::string points(text);
  for (std::size_t i = 1; i + 1 < text.size(); ++i) {
    if (text[i] == ',' && is_digit(text[i - 1]) && is_digit(text[i + 1])) points[i] = '.';
  }
  return points;
}

FitOrFault with_choices(FitOption fit, std::string_view text) {
  FitOption read = fit;
  const std::string fault = add_choices(read, text);
  if (fault.empty()) return read;
  const std::string points = with_points(text);
  if (points != text && add_choices(fit, points).empty()) {
    return tl::unexpected("a comma parts choices; write " + points);
  }
  return tl::unexpected(fault);
}

FitOrFault parse_fit(const std::string& text) {
  const std::size_t sign = text.find('=');
  if (sign == text.npos || sign == 0 || sign + 1 == text.size()) {
    return tl::unexpected(
        fmt::format("--fit {}: write a key with its bounds or choices, as in --fit "
                    "\"economy.execution=70 %:95 %\" or --fit lag=2,3",
                    text));
  }
  FitOption fit;
  fit.key = text.substr(0, sign);
  const std::string_view value = std::string_view(text).substr(sign + 1);
  const auto fault = [&](const std::string& what) {
    return tl::unexpected(fmt::format("--fit {}: {}", fit.key, what));
  };
  fit.description = described_at(fit.key);
  if (!fit.description) return fault(unknown_key_text(fit.key));
  if (const std::string why = why_not_fitted(*fit.description); !why.empty()) return fault(why);
  const std::size_t colon = value.find(':');
  FitOrFault read = colon == value.npos
                        ? with_choices(fit, value)
                        : with_range(fit, value.substr(0, colon), value.substr(colon + 1));
  if (!read) return fault(read.error());
  return read;
}

/// Why two keys cannot be fitted at once; empty where they can.
std::string clash_of(const std::string& one, const std::string& other) {
  if (one == other) return fmt::format("--fit {}: the key is there twice", one);
  const std::string& whole = one.size() < other.size() ? one : other;
  const std::string& part = one.size() < other.size() ? other : one;
  if (!part.starts_with(whole + ".")) return "";
  return fmt::format(
      "--fit {0} and --fit {1}: the first is for every year, also that of the second; fit {0} "
      "alone, "
      "or every year that is to have a value of its own, as in {1}",
      whole, part);
}

}  // namespace

tl::expected<std::vector<FitOption>, std::string> parse_fits(
    const std::vector<std::string>& texts) {
  std::vector<FitOption> fits;
  for (const std::string& text : texts) {
    auto fit = parse_fit(text);
    if (!fit) return tl::unexpected(fit.error());
    for (const FitOption& each : fits) {
      const std::string clash = clash_of(each.key, fit->key);
      if (!clash.empty()) return tl::unexpected(clash);
    }
    fits.push_back(std::move(*fit));
  }
  return fits;
}

}  // namespace finsam
