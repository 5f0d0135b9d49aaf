#include "sweeps/parse_constraint.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>

#include "data/number_text.hpp"
#include "data/quote.hpp"
#include "data/utf8.hpp"
#include "sweeps/swept_key.hpp"

namespace finsam {
namespace {

constexpr std::pair<std::string_view, Relation> signs[] = {
    {" <= ", Relation::at_most}, {" ≤ ", Relation::at_most}, {" >= ", Relation::at_least},
    {" ≥ ", Relation::at_least}, {" = ", Relation::equal},
};

/// A part of a sum, and whether it is added or taken away.
struct Part {
  std::string_view text;
  double sign = 1.0;
};

/// The parts of a sum.
std::vector<Part> parts_of(std::string_view sum) {
  constexpr std::pair<std::string_view, double> between[] = {
      {" + ", 1.0}, {" - ", -1.0}, {" − ", -1.0}};
  std::vector<Part> parts;
  double sign = 1.0;
  while (true) {
    std::size_t end = sum.size();
    std::size_t next = sum.size();
    double next_sign = 1.0;
    for (const auto& [word, its_sign] : between) {
      const std::size_t at = sum.find(word);
      if (at >= end) continue;
      end = at;
      next = at + word.size();
      next_sign = its_sign;
    }
    parts.push_back({trimmed(sum.substr(0, end)), sign});
    if (end == sum.size()) return parts;
    sum.remove_prefix(next);
    sign = next_sign;
  }
}

/// A key and its factor: "keys.need", "2 keys.need", "2 * keys.need".
std::pair<std::string_view, double> factor_and_key(std::string_view text) {
  const auto number = scan_number(text);
  if (!number || number->rest.empty()) return {text, 1.0};
  const auto factor = scaled(number->number, 0, 1000);
  if (!factor || *factor == 0) return {text, 1.0};
  std::string_view rest = number->rest;
  if (rest.starts_with('*')) rest = trimmed(rest.substr(1));
  return {rest, static_cast<double>(*factor)};
}

class ConstraintReader {
 public:
  ConstraintReader(const std::vector<SweptKey>& keys) : keys_(keys) {}

  /// Adds one side; `sign` is 1 for the left one and −1 for the right one.
  void add_side(std::string_view side, double sign) {
    for (const Part& part : parts_of(side)) {
      const auto [name, factor] = factor_and_key(part.text);
      if (const auto key = find_swept(keys_, name)) {
        add_key(*key, sign * part.sign * factor);
      } else {
        values_.push_back({part.text, sign * part.sign});
      }
    }
  }

  tl::expected<Constraint, Fault> constraint(Relation relation) {
    std::erase_if(found_.terms, [](const ConstraintTerm& term) { return term.factor == 0.0; });
    if (fault_.what.empty() && found_.terms.empty()) {
      fault_.what = "says nothing of a key of the sweep";
      for (const Part& value : values_) {
        if (!scan_number(value.text)) fault_ = unknown(value.text);
      }
    }
    for (const Part& value : values_) add_value(value);
    if (!fault_.what.empty()) return tl::make_unexpected(fault_);
    found_.relation = relation;
    return found_;
  }

 private:
  void refuse(Fault fault) {
    if (fault_.what.empty()) fault_ = std::move(fault);
  }

  void add_key(std::size_t index, double factor) {
    const SweptKey& key = keys_[index];
    if (key.unit == KeyUnit::choice) refuse({key.key + " takes no amounts, shares or counts"});
    const auto same = std::find_if(found_.terms.begin(), found_.terms.end(),
                                   [&](const ConstraintTerm& term) { return term.key == index; });
    if (same != found_.terms.end()) {
      same->factor += factor;
      return;
    }
    if (!found_.terms.empty() && keys_[found_.terms.front().key].unit != key.unit) {
      refuse({fmt::format("{} and {} do not count in one unit", keys_[found_.terms.front().key].key,
                          key.key)});
    }
    found_.terms.push_back({index, factor});
  }

  void add_value(const Part& value) {
    if (!fault_.what.empty()) return;
    const auto size = parse_size(value.text, keys_[found_.terms.front().key].unit);
    if (size) {
      found_.limit -= value.sign * *size;
    } else {
      const bool is_number = scan_number(value.text).has_value();
      refuse(is_number ? Fault{size.error()} : unknown(value.text));
    }
  }

  Fault unknown(std::string_view text) const {
    const std::string key(factor_and_key(text).first);
    return {in_quotes(key) + " is no key of the sweep", nearest_swept(keys_, key)};
  }

  const std::vector<SweptKey>& keys_;
  std::vector<Part> values_;
  Constraint found_;
  Fault fault_;
};

}  // namespace

tl::expected<Constraint, Fault> parse_constraint(const std::string& text,
                                                 const std::vector<SweptKey>& keys) {
  for (const auto& [sign, relation] : signs) {
    const std::size_t at = text.find(sign);
    if (at == text.npos) continue;
    ConstraintReader reader(keys);
    reader.add_side(std::string_view(text).substr(0, at), 1.0);
    reader.add_side(std::string_view(text).substr(at + sign.size()), -1.0);
    auto constraint = reader.constraint(relation);
    if (constraint) constraint->text = text;
    return constraint;
  }
  return tl::make_unexpected(
      Fault{"write a constraint with =, <= or >= and spaces around it, as in \"keys.need + "
            "keys.population = 100 %\""});
}

}  // namespace finsam
