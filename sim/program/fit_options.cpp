#include "program/fit_options.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "finsam/key_paths.hpp"
#include "scenario/read_value.hpp"
#include "scenario/unknown_key.hpp"

namespace finsam {
namespace {

using FitOrFault = tl::expected<FitOption, std::string>;

bool is_searched(const Description& description) {
  return description.kind == Kind::amount || description.kind == Kind::share ||
         description.kind == Kind::count;
}

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
  if (!is_searched(*fit.description)) {
    return tl::unexpected(
        std::string("takes a word, not a size; write the words to choose between, as in a,b,c"));
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

/// Why the key cannot be fitted; empty where it can.
std::string unfit(const Description& description) {
  if (is_searched(description)) {
    const bool in_list = description.key.starts_with("trappan.steps.");
    return in_list ? "stands in a list, which a scenario that extends another replaces as a whole; "
                     "it cannot be fitted"
                   : "";
  }
  return description.kind == Kind::word
             ? ""
             : "takes no amount, share, count or word; it cannot be fitted";
}

FitOrFault with_choices(FitOption fit, std::string_view text) {
  while (true) {
    const std::size_t comma = text.find(',');
    fit.choices.push_back(trimmed_text(text.substr(0, comma)));
    const std::string& choice = fit.choices.back();
    if (is_searched(*fit.description)) {
      const auto size = read_size(choice, *fit.description);
      if (!size) return tl::unexpected(size.error());
    } else if (const auto word = read_value<Choice>(choice, *fit.description); !word) {
      const Fault& fault = word.error();
      return tl::unexpected(fault.hint.empty() ? fault.what : fault.what + "; " + fault.hint);
    }
    if (comma == text.npos) return fit;
    text.remove_prefix(comma + 1);
  }
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
  if (!fit.description) return fault("unknown key; " + unknown_key_hint(fit.key));
  if (const std::string why = unfit(*fit.description); !why.empty()) return fault(why);
  const std::size_t colon = value.find(':');
  FitOrFault read = colon == value.npos
                        ? with_choices(fit, value)
                        : with_range(fit, value.substr(0, colon), value.substr(colon + 1));
  if (!read) return fault(read.error());
  return read;
}

}  // namespace

tl::expected<std::vector<FitOption>, std::string> parse_fits(
    const std::vector<std::string>& texts) {
  std::vector<FitOption> fits;
  for (const std::string& text : texts) {
    auto fit = parse_fit(text);
    if (!fit) return tl::unexpected(fit.error());
    const bool repeated = std::any_of(fits.begin(), fits.end(),
                                      [&](const FitOption& each) { return each.key == fit->key; });
    if (repeated) return tl::unexpected(fmt::format("--fit {}: the key is there twice", fit->key));
    fits.push_back(std::move(*fit));
  }
  return fits;
}

}  // namespace finsam
