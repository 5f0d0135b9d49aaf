#include "sweeps/read_distribution.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <optional>

#include "finsam/quantity/digit_groups.hpp"
#include "scenario/map_reading.hpp"
#include "scenario/read_value.hpp"
#include "sweeps/decimal_text.hpp"
#include "sweeps/read_probabilities.hpp"
#include "sweeps/read_word.hpp"
#include "sweeps/swept_key.hpp"

namespace finsam {
namespace {

/// What the words of a distribution mean, in their order.
constexpr ValueSource sources[] = {ValueSource::uniform, ValueSource::triangular,
                                   ValueSource::normal, ValueSource::lognormal,
                                   ValueSource::discrete};

class Distribution {
 public:
  Distribution(const MapReading& map, SweptKey& key) : map_(map), key_(key) {}

  /// The values from `from` to `to`, both given.
  bool read_range() {
    read_bounds(true);
    if (!map_.has("step")) {
      key_.source = ValueSource::uniform;
      read_resolution();
    } else if (const auto step = size_above_zero("step")) {
      if (map_.has("resolution")) error("resolution", "has no use beside step");
      if (good_) list_steps(*step);
    }
    return good_;
  }

  bool read(ValueSource source) {
    key_.source = source;
    const bool truncated = source == ValueSource::normal || source == ValueSource::lognormal;
    read_bounds(!truncated);
    if (source == ValueSource::triangular) read_middle("mode");
    if (source == ValueSource::normal) {
      read_middle("mean");
      if (const auto sd = size_above_zero("sd")) key_.spread = *sd;
    }
    if (source == ValueSource::lognormal) {
      read_middle("median");
      if (good_ && key_.middle <= 0.0) error("median", "must be above 0");
      read_factor();
    }
    read_resolution();
    return good_;
  }

 private:
  void error(std::string_view name, std::string what) {
    map_.error(name, std::move(what));
    good_ = false;
  }

  /// A value that the key may have.
  std::optional<double> value(const char* name) {
    const auto text = map_.text(name);
    if (!text) {
      good_ = false;
      return std::nullopt;
    }
    const auto size = read_size(*text, *key_.description);
    if (size) return *size;
    error(name, size.error());
    return std::nullopt;
  }

  std::optional<double> size_above_zero(const char* name) {
    const auto text = map_.text(name);
    if (!text) {
      good_ = false;
      return std::nullopt;
    }
    const auto size = parse_size(*text, key_.unit);
    if (size && *size > 0.0) return *size;
    error(name, size ? "must be above 0" : size.error());
    return std::nullopt;
  }

  void read_bounds(bool required) {
    const auto low = required || map_.has("from") ? value("from") : key_.low;
    const auto high = required || map_.has("to") ? value("to") : key_.high;
    if (!low || !high) return;
    if (*low >= *high) {
      error("to", fmt::format("the range is empty: {} is not above {}", size_text(*high, key_.unit),
                              size_text(*low, key_.unit)));
    }
    key_.low = *low;
    key_.high = *high;
  }

  void read_middle(const char* name) {
    const auto middle = value(name);
    if (!middle) return;
    key_.middle = *middle;
    if (!good_ || (key_.low <= *middle && *middle <= key_.high)) return;
    error(name, fmt::format("is not between {} and {}", size_text(key_.low, key_.unit),
                            size_text(key_.high, key_.unit)));
  }

  void read_factor() {
    const auto factor = map_.read("factor", parse_decimal);
    if (!factor) {
      good_ = false;
    } else if (const std::string fault = out_of_range(*factor, sweep_key("sweep.*.factor"));
               !fault.empty()) {
      error("factor", fault);
    } else {
      key_.spread = *factor;
    }
  }

  void read_resolution() {
    if (!map_.has("resolution")) return;
    const auto resolution = size_above_zero("resolution");
    if (!resolution) return;
    key_.resolution = *resolution;
    for (const char* name : {"from", "to"}) {
      const double bound = name[0] == 'f' ? key_.low : key_.high;
      if (good_ && map_.has(name) && std::fmod(bound, *resolution) != 0.0) {
        error(name, fmt::format("is no multiple of the resolution, {}",
                                size_text(*resolution, key_.unit)));
      }
    }
    // The bounds of the key itself give way.
    key_.low = std::ceil(key_.low / *resolution) * *resolution;
    key_.high = std::floor(key_.high / *resolution) * *resolution;
    if (good_ && key_.low > key_.high) error("resolution", "is so coarse that no value is left");
  }

  void list_steps(double step) {
    const double steps = std::floor((key_.high - key_.low) / step);
    if (key_.low + steps * step != key_.high) {
      error("step",
            fmt::format("{} is not reached from {} in steps of {}; the last one is {}",
                        size_text(key_.high, key_.unit), size_text(key_.low, key_.unit),
                        size_text(step, key_.unit), size_text(key_.low + steps * step, key_.unit)));
      return;
    }
    const auto count = static_cast<std::size_t>(steps) + 1;
    if (count > most_range_values) {
      error("step", fmt::format("makes {} values; at most {}; without a step values are drawn from "
                                "the whole range",
                                digit_groups(count), digit_groups(most_range_values)));
      return;
    }
    for (std::size_t i = 0; i < count; ++i) {
      key_.values.push_back(key_.low + static_cast<double>(i) * step);
    }
  }

  const MapReading& map_;
  SweptKey& key_;
  bool good_ = true;
};

}  // namespace

bool read_distribution(const Node& node, SweptKey& key, Diagnostics& diagnostics) {
  const std::size_t before = diagnostics.all().size();
  const FormedMap& distributions = *find_formed_map("sweep.*");
  const MapForm* form = read_form(node, key.key, distributions, diagnostics);
  if (!form) return false;
  const MapReading map(node, key.key, names_of(distributions, *form), diagnostics);
  if (diagnostics.all().size() > before) return false;  // an unknown key
  const bool is_range = form->word.empty();
  const auto words = words_of(sweep_key("sweep.*.distribution"));
  const auto word = std::find(words.begin(), words.end(), form->word);
  const ValueSource source = is_range ? ValueSource::uniform : sources[word - words.begin()];
  if (source == ValueSource::discrete) return read_probabilities(map, key, diagnostics);
  if (key.unit == KeyUnit::choice) {
    diagnostics.error(node.place, key.key,
                      "takes no amount, share or count; write a list of values");
    return false;
  }
  Distribution distribution(map, key);
  return is_range ? distribution.read_range() : distribution.read(source);
}

}  // namespace finsam
