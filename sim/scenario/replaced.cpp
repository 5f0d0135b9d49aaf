#include "scenario/replaced.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <vector>

#include "data/quote.hpp"
#include "scenario/dated_list.hpp"
#include "scenario/key_path.hpp"
#include "scenario/read_dated.hpp"

namespace finsam {
namespace {

/// How many of the values that were replaced are shown.
constexpr int most_items = 10;

/// The list at `key` that took the place of something; null where there is none.
const Node::Entry* replacing_entry(const Draft& draft, const std::string& key) {
  const Node::Entry* entry = find_entry(draft.root, key);
  return entry && !entry->value.replaced.empty() ? entry : nullptr;
}

/// A value of what was replaced: how it is written in a list, and where it stands.
struct Item {
  std::string text;
  Place place;
};

/// `node` on one line, as it may be written within a list.
std::string on_one_line(const Node& node) {
  if (node.kind == NodeKind::scalar) {
    return node.text.find(',') == std::string::npos ? node.text : in_quotes(node.text);
  }
  std::vector<std::string> parts;
  for (const Node& item : node.items) parts.push_back(on_one_line(item));
  for (const Node::Entry& entry : node.entries) {
    parts.push_back(fmt::format("{}: {}", entry.key, on_one_line(entry.value)));
  }
  const std::string all = fmt::format("{}", fmt::join(parts, ", "));
  return node.kind == NodeKind::map ? '{' + all + '}' : '[' + all + ']';
}

Item item_of(const std::string& when, const Node& value) {
  const std::string text = value.kind == NodeKind::scalar ? value.text : on_one_line(value);
  return {fmt::format("- {}{}{}", when, when.empty() ? "" : ": ", text), value.place};
}

/// @param value what each value is, a scalar or a list
std::vector<Item> items_of(const Node& replaced, NodeKind value) {
  if (replaced.kind != NodeKind::map && !is_dated_list(replaced, value)) {
    return {item_of("", replaced)};
  }
  std::vector<Item> items;
  for (const Node::Entry& entry : replaced.entries) {
    if (entry.value.kind == NodeKind::unset) continue;
    items.push_back(item_of("from " + entry.key, entry.value));
  }
  for (const Node& item : replaced.items) {
    const bool has_date = item.kind == NodeKind::map && item.entries.size() == 1;
    items.push_back(has_date ? item_of(item.entries.front().key, item.entries.front().value)
                             : item_of("", item));
  }
  return items;
}

/// Whether the list itself has a value for the same time.
bool is_there(const Node& list, const Item& item) {
  return std::any_of(list.items.begin(), list.items.end(), [&](const Node& own) {
    return own.kind == NodeKind::map && !own.entries.empty() &&
           item.text.starts_with("- " + own.entries.front().key + ":");
  });
}

std::string years_text(const std::vector<int>& years) {
  std::vector<std::string> spans;
  for (std::size_t i = 0; i < years.size();) {
    std::size_t end = i + 1;
    while (end < years.size() && years[end] == years[end - 1] + 1) ++end;
    spans.push_back(end - i == 1 ? fmt::format("{}", years[i])
                                 : fmt::format("{}–{}", years[i], years[end - 1]));
    i = end;
  }
  return fmt::format("{}", fmt::join(spans, ", "));
}

}  // namespace

void tell_what_was_replaced(const Draft& draft, const std::string& key, Diagnostic& told) {
  const Node::Entry* entry = replacing_entry(draft, key);
  if (!entry) return;
  const Node& list = entry->value;
  const bool of_lists = dated_kind({key.substr(0, key.find('.')), entry->key}) == NodeKind::list;
  std::vector<std::string> texts;
  std::vector<Item> items =
      items_of(list.replaced.front(), of_lists ? NodeKind::list : NodeKind::scalar);
  if (items.size() > std::size_t{most_items}) items.erase(items.begin() + most_items, items.end());
  for (const Item& item : items) {
    if (is_there(list, item)) continue;
    texts.push_back(fmt::format("\"{}\"", item.text));
    told.also(item.place, "what the list replaces");
  }
  if (texts.empty()) return;
  told.hint += told.hint.empty()
                   ? "a list replaces all that is inherited: to keep it, begin the list "
                   : ", and that ";
  told.hint += fmt::format("of {} with {}", entry->key, fmt::join(texts, ", "));
}

template <class T>
void warn_of_default_instead(Draft& draft, const std::string& key, const Dated<T>& dated,
                             const Description& description) {
  const Node::Entry* entry = replacing_entry(draft, key);
  if (!entry || !draft.years_known || !draft.sound(key)) return;
  Diagnostics unread;
  const Dated<T> inherited = read_dated<T>(entry->value.replaced.front(), key, description, unread);
  std::vector<int> years;
  for (Year year = draft.scenario.first; year <= draft.scenario.last; ++year.number) {
    const auto* now = dated.in_force(year);
    const auto* before = inherited.in_force(year);
    const bool is_default = now && now->place.line == 0;
    if (!is_default || !before) continue;
    if (written_value(now->value, description) != written_value(before->value, description)) {
      years.push_back(year.number);
    }
  }
  if (years.empty()) return;
  tell_what_was_replaced(
      draft, key,
      draft.diagnostics.warning(entry->place, key,
                                fmt::format("the default, {}, holds in {}",
                                            description.default_text, years_text(years))));
}

template void warn_of_default_instead(Draft&, const std::string&, const Dated<Money<double>>&,
                                      const Description&);
template void warn_of_default_instead(Draft&, const std::string&, const Dated<Share<double>>&,
                                      const Description&);
template void warn_of_default_instead(Draft&, const std::string&, const Dated<int>&,
                                      const Description&);
template void warn_of_default_instead(Draft&, const std::string&, const Dated<Choice>&,
                                      const Description&);

}  // namespace finsam
