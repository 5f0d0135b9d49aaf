#pragma once
// Every key of the scenario language, in the order in which a scenario is best read.

#include <span>
#include <string_view>
#include <vector>

#include "finsam/terms.hpp"

namespace finsam {

/// A part of a scenario that is not one scalar.
struct Part : Description {
  std::string_view after = {};  ///< the parameter or part that it follows in the scenario's order
};

std::span<const Part> parts();

/// The part `key`, or null.
const Part* find_part(std::string_view key);

/// A map of keys: "damping".
struct KeyGroup {
  std::string_view key;
  std::string_view text_sv;
  std::string_view text_en;
};

/// The groups, in the scenario's order. Keys that are in none come before, or where they stand.
std::span<const KeyGroup> key_groups();

/// A parameter or a part, whichever is not null.
struct KeyInOrder {
  std::string_view key;
  const Parameter* parameter = nullptr;
  const Part* part = nullptr;

  const Description& description() const {
    return parameter ? static_cast<const Description&>(*parameter) : *part;
  }
};

/// Every key path of the language, in the order in which a scenario is best read.
const std::vector<KeyInOrder>& keys_in_order();

/// The names that may stand in the map at `path` (empty: the scenario itself); none when `path` is
/// not such a map.
std::vector<std::string_view> names_in(std::string_view path);

/// Whether `path` is a map of named parts ("frame"), which merges key by key.
bool is_group(std::string_view path);

/// What the key path `path` of a scenario leads to: a parameter, a part, or what stands in one
/// ("keys.need", "matching.forbund.malmo.regional.growth", "trappan.steps.1.share"); null when the
/// language has nothing there. A year behind a dated one is passed over ("lag.2022").
const Description* described_at(std::string_view path);

}  // namespace finsam
