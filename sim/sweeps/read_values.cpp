#include "sweeps/read_values.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <unordered_set>

#include "finsam/quantity/digit_groups.hpp"
#include "scenario/read_value.hpp"
#include "sweeps/read_distribution.hpp"
#include "sweeps/setting_text.hpp"
#include "sweeps/swept_key.hpp"

namespace finsam {
namespace {

/// The index of the choice `text`, which is added where it is new.
double choice_of(std::string text, SweptKey& key) {
  const auto same = std::find(key.choices.begin(), key.choices.end(), text);
  const auto index = static_cast<double>(same - key.choices.begin());
  if (same == key.choices.end()) key.choices.push_back(std::move(text));
  return index;
}

/// What is wrong with the single value `text` of a choice, if anything is.
tl::expected<void, Fault> check_choice(std::string_view text, const Description& description) {
  if (text == "unset") return {};
  if (description.kind == Kind::word) {
    const auto word = read_value<Choice>(text, description);
    if (!word) return tl::make_unexpected(word.error());
  } else if (has_size(description) && text != description.word_for_none) {
    const auto size = read_size(text, description);
    if (!size) return tl::make_unexpected(Fault{size.error()});
  }
  return {};
}

std::optional<double> read_item(const Node& item, SweptKey& key, Diagnostics& diagnostics) {
  const bool known_words = has_size(*key.description) || key.description->kind == Kind::word;
  if (item.kind == NodeKind::scalar && known_words) {
    const auto number = number_of(item.text, key);
    if (number) return *number;
    diagnostics.error(item.place, key.key, number.error().what, number.error().hint);
    return std::nullopt;
  }
  auto text = setting_text(item, key.key, *key.description, diagnostics);
  if (!text) return std::nullopt;
  return choice_of(std::move(*text), key);
}

bool read_list(const std::vector<Node>& items, SweptKey& key, Diagnostics& diagnostics) {
  const bool choices = std::any_of(items.begin(), items.end(), [&](const Node& item) {
    return item.kind != NodeKind::scalar || is_choice(item.text, *key.description);
  });
  if (choices) key.unit = KeyUnit::choice;
  std::unordered_set<double> seen;
  bool all = true;
  for (const Node& item : items) {
    const auto value = read_item(item, key, diagnostics);
    if (value && seen.insert(*value).second) {
      key.values.push_back(*value);
      continue;
    }
    if (value) diagnostics.error(item.place, key.key, "the value is there twice");
    all = false;
  }
  return all;
}

}  // namespace

bool is_choice(std::string_view text, const Description& description) {
  const std::string_view none = description.word_for_none;
  return !has_size(description) || text == "unset" || (!none.empty() && text == none);
}

tl::expected<double, Fault> number_of(std::string_view text, SweptKey& key) {
  if (key.unit == KeyUnit::choice) {
    const auto sound = check_choice(text, *key.description);
    if (!sound) return tl::make_unexpected(sound.error());
    return choice_of(std::string(text), key);
  }
  const auto size = read_size(text, *key.description);
  if (!size) return tl::make_unexpected(Fault{size.error()});
  return *size;
}

bool read_values(const Node& node, SweptKey& key, Diagnostics& diagnostics) {
  if (node.refused) return false;
  const auto refuse = [&](std::string what) {
    diagnostics.error(node.place, key.key, std::move(what));
    return false;
  };
  key.unit = has_size(*key.description) ? unit_of(*key.description) : KeyUnit::choice;
  key.low = key.description->least;
  key.high = key.description->most;
  if (node.kind == NodeKind::map) return read_distribution(node, key, diagnostics);
  if (node.kind == NodeKind::list) {
    if (node.items.empty()) return refuse("the list is empty");
    if (node.items.size() > most_listed_values) {
      return refuse(fmt::format("has {} values; at most {}", digit_groups(node.items.size()),
                                digit_groups(most_listed_values)));
    }
    return read_list(node.items, key, diagnostics);
  }
  if (node.kind != NodeKind::scalar) return refuse("has no value");
  if (node.text != "computed") {
    return refuse(
        "is one value; put it under set, or write a list, a range as in {from: 5 %, to: 15 %}, a "
        "distribution, or the word computed");
  }
  if (key.unit == KeyUnit::choice) return refuse("takes no amount, share or count to compute");
  key.source = ValueSource::computed;
  return true;
}

}  // namespace finsam
