#include "scenario/merge.hpp"

#include <algorithm>
#include <iterator>
#include <unordered_map>
#include <utility>

#include "data/parse_quantity.hpp"
#include "finsam/key_paths.hpp"
#include "scenario/dated_list.hpp"
#include "scenario/draft.hpp"
#include "scenario/unset.hpp"
#include "scenario/when.hpp"

namespace finsam {
namespace {

bool is_list_of_keys(std::string_view key) {
  const Part* part = find_part(key);
  return part && part->kind == Kind::keys;
}

class Merge {
 public:
  Merge(KeyPath path, Diagnostics& diagnostics)
      : path_(std::move(path)), diagnostics_(diagnostics) {}

  void lay(Node& base, Node own) {
    // Dates without a value say nothing, and are refused as such when they are read.
    const bool no_years = own.entries.empty() && dated_kind(path_) != NodeKind::nothing;
    if (own.kind == NodeKind::map && base.kind == NodeKind::map && !no_years) {
      lay_map(base, std::move(own));
    } else if (own.kind == NodeKind::list && base.kind == NodeKind::list && adds_up()) {
      std::move(own.items.begin(), own.items.end(), std::back_inserter(base.items));
    } else if (own.kind == NodeKind::map && holds_dates(base) && !no_years) {
      lay_years(base, std::move(own));
    } else {
      refuse_unset_within(own, path_, diagnostics_);
      if (may_lose_years(base, own)) {
        base.replaced.clear();
        own.replaced.push_back(std::move(base));
      }
      base = std::move(own);
    }
  }

 private:
  /// Whether lists here stand for their own files, so that none takes the place of another.
  bool adds_up() const { return path_.size() == 1 && is_list_of_keys(path_.front()); }

  /// Whether `base` has values that years of a map can be added to.
  bool holds_dates(const Node& base) const {
    const bool has_values = base.kind == NodeKind::scalar || base.kind == NodeKind::list;
    return has_values && !base.refused && dated_kind(path_) != NodeKind::nothing;
  }

  /// Whether `own` is a list in which every value has a date, in the place of values.
  bool may_lose_years(const Node& base, const Node& own) const {
    const NodeKind value = dated_kind(path_);
    if (value == NodeKind::nothing || !is_dated_list(own, value)) return false;
    const bool has_values =
        base.kind == NodeKind::scalar || base.kind == NodeKind::list || base.kind == NodeKind::map;
    return has_values && !base.refused &&
           std::none_of(own.items.begin(), own.items.end(),
                        [&](const Node& item) { return item.kind == value; });
  }

  void lay_map(Node& base, Node own) {
    // A map keeps its place when only a setting goes into it: what is missing is missed there.
    if (!is_setting(own.place)) base.place = own.place;
    std::unordered_map<std::string, std::size_t> index;
    for (std::size_t i = 0; i < base.entries.size(); ++i) index.emplace(base.entries[i].key, i);
    for (Node::Entry& entry : own.entries) {
      path_.push_back(entry.key);
      const auto under = index.find(entry.key);
      if (under == index.end()) {
        add(base, std::move(entry));
      } else {
        lay_entry(base.entries[under->second], std::move(entry));
      }
      path_.pop_back();
    }
  }

  void add(Node& base, Node::Entry entry) {
    if (says_unset(entry.value)) {
      refuse_unset(entry.value.place, path_, base, diagnostics_);
      return;
    }
    refuse_unset_within(entry.value, path_, diagnostics_);
    base.entries.push_back(std::move(entry));
  }

  void lay_entry(Node::Entry& base, Node::Entry own) {
    base.place = own.place;
    if (says_unset(own.value)) {
      base.value = nothing_left(own.value.place);
    } else {
      lay(base.value, std::move(own.value));
    }
  }

  /// Lays the years of the map `own` over a value without dates or a list of dated ones.
  void lay_years(Node& base, Node own) {
    base = dated_list(std::move(base), dated_kind(path_));
    for (Node::Entry& entry : own.entries) {
      const Parsed<Year> year = parse_year(entry.key);
      if (!year) {
        diagnostics_.error(entry.place, joined(path_), year_fault(entry.key));
        continue;
      }
      path_.push_back(entry.key);
      const bool found = take_year(base, *year);
      if (!says_unset(entry.value)) {
        refuse_unset_within(entry.value, path_, diagnostics_);
        base.items.push_back(dated_item(std::move(entry)));
      } else if (!found) {
        refuse_unset(entry.value.place, path_, {}, diagnostics_);
      }
      path_.pop_back();
    }
    if (base.items.empty()) base = nothing_left(own.place);
    collapse(base);
  }

  /// What stands where all that was there is unset at `place`.
  static Node nothing_left(const Place& place) {
    Node node;
    node.kind = NodeKind::unset;
    node.place = place;
    return node;
  }

  /// A list of one value without a date is that value.
  void collapse(Node& list) const {
    if (list.items.size() != 1 || list.items.front().kind != dated_kind(path_)) return;
    Node value = std::move(list.items.front());
    list = std::move(value);
  }

  KeyPath path_;
  Diagnostics& diagnostics_;
};

}  // namespace

void lay_over(Node& base, Node own, KeyPath path, Diagnostics& diagnostics) {
  Merge(std::move(path), diagnostics).lay(base, std::move(own));
}

}  // namespace finsam
