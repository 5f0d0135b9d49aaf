#pragma once
// A dated value as a list: "- 10 %", "- from 2026: 12 %", "- only 2027: 15 %".

#include "finsam/quantity/year.hpp"
#include "scenario/tree.hpp"

namespace finsam {

/// Whether the list `node` is one of dated values, each of the kind `value`, rather than a value
/// itself (the steps of trappan are a list).
bool is_dated_list(const Node& node, NodeKind value);

/// A value of the kind `value`, with or without dates, as a list of dated values.
Node dated_list(Node node, NodeKind value);

/// An entry of a map of years as an item of a list: "2026: 12 %" as "from 2026: 12 %".
Node dated_item(Node::Entry entry);

/// Takes what holds from or only in the year `year` out of a list of dated values.
/// @return whether there was any
bool take_year(Node& list, Year year);

}  // namespace finsam
