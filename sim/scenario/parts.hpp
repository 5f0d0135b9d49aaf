#pragma once
// What a scenario is made of beside its scalar parameters (finsam/terms.hpp), described once.

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "finsam/terms.hpp"

namespace finsam {

/// How a part of a scenario is written.
enum class PartKind { text, law, years, table, tables, codes, weights, matching, steps };

/// A part of a scenario that is not one scalar.
struct Part {
  std::string_view key;    ///< key path: "data.members"
  std::string_view after;  ///< the parameter or part that it follows in the scenario's order
  PartKind kind;
  std::string_view text_sv;
  std::string_view text_en;
  std::string_view source = {};
  bool required = false;
};

std::span<const Part> parts();

/// A parameter or a part, whichever is not null.
struct KeyInOrder {
  std::string_view key;
  const Parameter* parameter = nullptr;
  const Part* part = nullptr;
};

/// Every key path of the language, in the order in which a scenario is best read.
const std::vector<KeyInOrder>& keys_in_order();

/// The names that may stand in the map at `path` (empty: the scenario itself); none when `path` is
/// not such a map.
std::vector<std::string_view> names_in(std::string_view path);

/// Whether `path` is a map of named parts ("frame"), which merges key by key.
bool is_group(std::string_view path);

}  // namespace finsam
