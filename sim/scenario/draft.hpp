#pragma once

#include <functional>
#include <map>
#include <set>
#include <string>
#include <string_view>

#include "finsam/scenario.hpp"
#include "scenario/tree.hpp"

namespace finsam {

/// A scenario on its way from YAML to `Scenario`: what is written, what is understood so far and
/// what is wrong with it.
struct Draft {
  Node root;                                        ///< what it extends and settings merged in
  std::map<std::string, Place, std::less<>> unset;  ///< key paths that were unset, and where
  Scenario scenario;
  bool complete =
      true;  ///< every file it extends could be read; else what is missing may stand there
  bool years_known = false;
  bool roster_known = false;  ///< the three roster tables and the events were read without errors
  bool indicators_known = false;  ///< the header of every table of statistics was read
  bool thorough = false;          ///< ReadOptions::thorough
  Diagnostics diagnostics;
  std::set<std::string, std::less<>> failed;  ///< key paths reported already
  std::size_t looked_at = 0;                  ///< of the diagnostics, by error_count
  std::size_t errors = 0;                     ///< among those

  /// Reports an error in the parameter or part `key`; rules that need it are then left alone.
  Diagnostic& refuse(const Place& place, const std::string& key, std::string what,
                     std::string hint = {});
  /// How many errors there are so far.
  std::size_t error_count();
  /// Whether there are so few errors that looking for what was meant is worth the time.
  bool gives_hints() { return error_count() < 50; }
  bool sound(std::string_view key) const { return !failed.contains(key); }
};

/// Runs `read`, which reports to the diagnostics, and marks `key` as failed if it found errors.
template <class Read>
void marking_failure(Draft& draft, std::string_view key, const Read& read) {
  const std::size_t before = draft.diagnostics.all().size();
  read();
  const auto& all = draft.diagnostics.all();
  for (std::size_t i = before; i < all.size(); ++i) {
    if (all[i].severity == Severity::error) draft.failed.emplace(key);
  }
}

/// The entry at a key path of the language ("damping.rule"), or null.
const Node::Entry* find_entry(const Node& root, std::string_view path);

/// Whether `place` is on the command line: "--set key=value" or "--years".
bool is_setting(const Place& place);

/// Whether what stands at `place` is inherited from a file that the scenario extends.
bool is_inherited(const Draft& draft, const Place& place);

/// Where `other` is, for a message at `place`: "line 3, column 5", "law.yaml:3:5", "--set …".
std::string place_seen_from(const Place& place, const Place& other);

/// Where to tell of something that is missing at `path`: where it was unset, else the innermost map
/// that it should have stood in.
Place place_of_missing(const Draft& draft, std::string_view path);

}  // namespace finsam
