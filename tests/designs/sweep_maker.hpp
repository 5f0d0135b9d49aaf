#pragma once

#include <string>
#include <vector>

#include "finsam/key_paths.hpp"
#include "finsam/sweep_cases.hpp"

namespace finsam::test {

/// A key that is drawn evenly from 0 % to 100 %.
inline SweptKey uniform(const std::string& path) {
  SweptKey key;
  key.key = path;
  key.description = described_at(path);
  key.source = ValueSource::uniform;
  key.high = millionths_per_whole;
  return key;
}

/// A key with the values 0, 1, … `count` − 1.
inline SweptKey listed(const std::string& path, int count) {
  SweptKey key;
  key.key = path;
  key.description = described_at(path);
  key.unit = KeyUnit::count;
  for (int i = 0; i < count; ++i) key.values.push_back(i);
  return key;
}

inline Sweep sweep_of(DesignKind kind, std::int64_t size, std::vector<SweptKey> keys) {
  Sweep sweep;
  sweep.seed = 7;
  sweep.design.kind = kind;
  sweep.design.size = size;
  sweep.keys = std::move(keys);
  return sweep;
}

inline std::vector<double> values_at(const SweepCases& cases, std::int64_t number) {
  std::vector<double> values(cases.sweep().keys.size(), -1.0);
  cases.values_of(number, values);
  return values;
}

/// The values of the key number `key` in all cases.
inline std::vector<double> column(const SweepCases& cases, std::size_t key) {
  std::vector<double> all;
  for (std::int64_t i = 0; i < cases.count(); ++i) all.push_back(values_at(cases, i)[key]);
  return all;
}

}  // namespace finsam::test
