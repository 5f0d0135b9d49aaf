#include "sweeps/swept_key.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "data/did_you_mean.hpp"
#include "finsam/key_paths.hpp"
#include "finsam/matching_levels.hpp"
#include "scenario/unknown_key.hpp"

namespace finsam {
namespace {

std::string hint_for(const std::string& key) {
  if (!is_group(key)) return unknown_key_hint(key);
  return fmt::format("write the whole path of one of its keys, as in {}.{}", key,
                     names_in(key).front());
}

/// Whether a policy of matching stands at `key`, or one for each party: "matching.all".
bool is_policy_map(const std::string& key) {
  std::vector<std::string> segments;
  for (std::size_t begin = 0; begin <= key.size();) {
    const std::size_t dot = std::min(key.find('.', begin), key.size());
    segments.push_back(key.substr(begin, dot - begin));
    begin = dot + 1;
  }
  return segments.size() > 1 && segments[0] == "matching" && find_matching_level(segments[1]) &&
         is_matching_map(segments);
}

}  // namespace

const Description* sweepable(const std::string& key, const Place& place, Diagnostics& diagnostics) {
  const Description* description = described_at(key);
  if (!description && is_policy_map(key)) description = find_part("matching");
  if (!description) {
    diagnostics.error(place, key, is_group(key) ? "is a group of keys" : "unknown key",
                      hint_for(key));
    return nullptr;
  }
  const Kind kind = description->kind;
  if (kind == Kind::text || kind == Kind::keys || kind == Kind::years) {
    diagnostics.error(place, key, "cannot differ from case to case");
    return nullptr;
  }
  return description;
}

KeyUnit unit_of(const Description& description) {
  return description.kind == Kind::amount  ? KeyUnit::kronor
         : description.kind == Kind::share ? KeyUnit::share
                                           : KeyUnit::count;
}

Parsed<double> parse_size(std::string_view text, KeyUnit unit) {
  switch (unit) {
    case KeyUnit::kronor: {
      const auto amount = parse_amount(text);
      return amount ? Parsed<double>(amount->kr) : tl::make_unexpected(amount.error());
    }
    case KeyUnit::share: {
      const auto share = parse_share(text);
      return share ? Parsed<double>(share->millionths) : tl::make_unexpected(share.error());
    }
    default: {
      const auto count = parse_count(text);
      return count ? Parsed<double>(*count) : tl::make_unexpected(count.error());
    }
  }
}

std::string size_text(double size, KeyUnit unit) {
  SweptKey key;
  key.unit = unit;
  return value_text(key, size);
}

std::optional<std::size_t> find_swept(const std::vector<SweptKey>& keys, std::string_view key) {
  const auto found =
      std::find_if(keys.begin(), keys.end(), [&](const SweptKey& each) { return each.key == key; });
  if (found == keys.end()) return std::nullopt;
  return static_cast<std::size_t>(found - keys.begin());
}

std::string nearest_swept(const std::vector<SweptKey>& keys, const std::string& key) {
  std::vector<std::string> names;
  names.reserve(keys.size());
  for (const SweptKey& each : keys) names.push_back(each.key);
  return meant(nearest_of(key, names));
}

}  // namespace finsam
