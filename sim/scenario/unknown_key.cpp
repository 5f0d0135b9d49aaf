#include "scenario/unknown_key.hpp"

#include <vector>

#include "data/did_you_mean.hpp"
#include "finsam/key_paths.hpp"
#include "scenario/other_words.hpp"

namespace finsam {

std::string unknown_key_hint(const std::string& key) {
  if (const auto path = path_called(key)) return meant(path);
  std::vector<std::string> known;
  for (const KeyInOrder& each : keys_in_order()) {
    if (each.key.ends_with("." + key)) return meant(std::string(each.key));
    known.emplace_back(each.key);
  }
  const auto near = nearest_of(key, known);
  return near ? meant(near) : "finsam reference lists them all";
}

}  // namespace finsam
