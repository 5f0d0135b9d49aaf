#pragma once

#include <string_view>
#include <tl/expected.hpp>

#include "data/fault.hpp"
#include "finsam/diagnostic.hpp"
#include "finsam/sweep.hpp"
#include "scenario/tree.hpp"

namespace finsam {

/// Reads the values of the swept key `key`, whose path and description are known: a list, `{from,
/// to, step}`, `{distribution: …}` or the word `computed`.
///
/// @return whether they could be read; if not, why is an error
bool read_values(const Node& node, SweptKey& key, Diagnostics& diagnostics);

/// Whether the single value `text` is no size, so that all values of its key are choices: a word,
/// the key's word for none, or `unset`.
bool is_choice(std::string_view text, const Description& description);

/// The single value `text` as a number: a size, or the index of the choice, which is added to those
/// of `key` where it is new.
tl::expected<double, Fault> number_of(std::string_view text, SweptKey& key);

}  // namespace finsam
