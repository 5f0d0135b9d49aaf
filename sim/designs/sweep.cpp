#include "finsam/sweep.hpp"

#include <algorithm>
#include <cmath>
#include <string>

#include "finsam/sweep_keys.hpp"
#include "finsam/terms.hpp"

namespace finsam {

std::string to_text(DesignKind kind) {
  const auto index = static_cast<std::size_t>(kind);
  return std::string(sweep_key("design.kind").options[index].word);
}

std::size_t drawn_count(const Sweep& sweep) {
  const auto is_drawn = [](const SweptKey& key) { return key.is_drawn(); };
  return static_cast<std::size_t>(std::count_if(sweep.keys.begin(), sweep.keys.end(), is_drawn));
}

std::int64_t point_count(const Sweep& sweep) {
  const auto keys = static_cast<std::int64_t>(drawn_count(sweep));
  switch (sweep.design.kind) {
    case DesignKind::saltelli:
      return sweep.design.size * (keys + 2);
    case DesignKind::morris:
      return sweep.design.size * (keys + 1);
    default:
      return sweep.design.size;
  }
}

std::int64_t case_count(const Sweep& sweep) { return point_count(sweep) * sweep.replicates; }

std::string value_text(const SweptKey& key, double value) {
  if (std::isnan(value)) return "";
  switch (key.unit) {
    case KeyUnit::share:
      return written(Share<double>{value});
    case KeyUnit::kronor:
      return written(Money<double>{value});
    case KeyUnit::count:
      return std::to_string(static_cast<std::int64_t>(value));
    case KeyUnit::choice:
      return key.choices[static_cast<std::size_t>(value)];
  }
  return "";
}

std::vector<std::pair<std::string, std::string>> settings_of(const Sweep& sweep,
                                                             std::span<const double> values) {
  std::vector<std::pair<std::string, std::string>> settings;
  for (const FixedSetting& each : sweep.fixed) {
    const auto is_it = [&](const SweptKey& key) { return key.key == each.key; };
    if (std::none_of(sweep.keys.begin(), sweep.keys.end(), is_it)) {
      settings.emplace_back(each.key, each.value);
    }
  }
  for (std::size_t i = 0; i < sweep.keys.size(); ++i) {
    settings.emplace_back(sweep.keys[i].key, value_text(sweep.keys[i], values[i]));
  }
  return settings;
}

}  // namespace finsam
