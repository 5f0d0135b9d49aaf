#include "scenario/read_value.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cmath>
#include <type_traits>

#include "data/did_you_mean.hpp"
#include "data/parse_quantity.hpp"
#include "data/quote.hpp"
#include "finsam/quantity/digit_groups.hpp"
#include "scenario/other_words.hpp"

namespace finsam {
namespace {

std::string in_own_unit(double value, Money<double>) { return written(Money<double>{value}); }
std::string in_own_unit(double value, Share<double>) { return written(Share<double>{value}); }
std::string in_own_unit(double value, int) {
  return digit_groups(static_cast<std::uint64_t>(value));
}

double size_of(Money<double> amount) { return amount.kr; }
double size_of(Share<double> share) { return share.millionths; }
double size_of(int count) { return count; }

template <class T>
Parsed<T> parse(std::string_view text) {
  if constexpr (std::is_same_v<T, Money<double>>) return parse_amount(text);
  if constexpr (std::is_same_v<T, Share<double>>) return parse_share(text);
  if constexpr (std::is_same_v<T, int>) return parse_count(text);
}

template <class T>
Parsed<T> read_quantity(std::string_view text, const Description& description) {
  Parsed<T> parsed = parse<T>(text);
  if (!parsed) {
    const std::string_view none = description.word_for_none;
    return none.empty() ? parsed
                        : tl::make_unexpected(parsed.error() + fmt::format(" (or \"{}\")", none));
  }
  const double size = size_of(*parsed);
  if (size < description.least) {
    return tl::make_unexpected(
        fmt::format("{} is less than {}", in_quotes(text), in_own_unit(description.least, T{})));
  }
  if (size > description.most) {
    return tl::make_unexpected(
        fmt::format("{} is more than {}", in_quotes(text), in_own_unit(description.most, T{})));
  }
  return parsed;
}

tl::expected<Choice, Fault> read_choice(std::string_view text, const Description& description) {
  std::vector<std::string> words;
  for (const Option& option : description.options) {
    if (option.word == text) return Choice{static_cast<int>(words.size())};
    words.emplace_back(option.word);
  }
  auto near = nearest_of(text, words);
  const auto ours = called_here(text);
  if (ours && std::find(words.begin(), words.end(), *ours) != words.end()) near = ours;
  return tl::make_unexpected(Fault{
      fmt::format("{} is not one of {}", in_quotes(text), fmt::join(words, ", ")), meant(near)});
}

template <class T>
std::string or_word(const std::optional<T>& value, const Description& description,
                    std::string (*write)(T)) {
  return value ? write(*value) : std::string(description.word_for_none);
}

}  // namespace

template <class T>
ValueRead<T> read_value(std::string_view text, const Description& description) {
  if (!description.word_for_none.empty() && text == description.word_for_none) {
    return std::optional<T>{};
  }
  if constexpr (std::is_same_v<T, Choice>) {
    const auto choice = read_choice(text, description);
    if (!choice) return tl::make_unexpected(choice.error());
    return std::optional<T>{*choice};
  } else {
    const Parsed<T> quantity = read_quantity<T>(text, description);
    if (!quantity) return tl::make_unexpected(Fault{quantity.error()});
    return std::optional<T>{*quantity};
  }
}

template ValueRead<Money<double>> read_value(std::string_view, const Description&);
template ValueRead<Share<double>> read_value(std::string_view, const Description&);
template ValueRead<int> read_value(std::string_view, const Description&);
template ValueRead<Choice> read_value(std::string_view, const Description&);

Parsed<double> read_size(std::string_view text, const Description& description) {
  const auto size = [](const auto& quantity) -> Parsed<double> {
    if (!quantity) return tl::make_unexpected(quantity.error());
    return size_of(*quantity);
  };
  switch (description.kind) {
    case Kind::amount:
      return size(read_quantity<Money<double>>(text, description));
    case Kind::share:
      return size(read_quantity<Share<double>>(text, description));
    default:
      return size(read_quantity<int>(text, description));
  }
}

std::string written_size(double size, const Description& description) {
  switch (description.kind) {
    case Kind::amount:
      return written(Money<double>{size});
    case Kind::share:
      return written(Share<double>{size});
    default:
      return std::to_string(std::lround(size));
  }
}

std::string written_value(const std::optional<Money<double>>& value,
                          const Description& description) {
  return or_word(value, description, &written);
}
std::string written_value(const std::optional<Share<double>>& value,
                          const Description& description) {
  return or_word(value, description, &written);
}
std::string written_value(const std::optional<int>& value, const Description& description) {
  return value ? std::to_string(*value) : std::string(description.word_for_none);
}
std::string written_value(const std::optional<Choice>& value, const Description& description) {
  return std::string(description.options[static_cast<std::size_t>(value.value().index)].word);
}

}  // namespace finsam
