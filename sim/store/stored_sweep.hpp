#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <vector>

namespace finsam {

/// How the values of a swept key are counted in a store, and so how an export writes them.
enum class StoredKind {
  share,   ///< whole millionths; written as 0.08
  kronor,  ///< whole kronor
  count,   ///< a whole number
  choice,  ///< which of the alternatives, from 0; written as its text
};

/// A key that a sweep varies.
struct StoredKey {
  std::string path;  ///< as `--set` takes it: "damping.max_decrease"
  StoredKind kind = StoredKind::count;
  std::string unit = {};                       ///< what a reader is told: "%", "kr"; may be empty
  std::vector<std::string> alternatives = {};  ///< of a choice, in order
  friend bool operator==(const StoredKey&, const StoredKey&) = default;
};

/// A figure that is kept of every case and year.
struct StoredMetric {
  std::string name;
  std::string unit = {};
  friend bool operator==(const StoredMetric&, const StoredMetric&) = default;
};

/// A text that travels with a store, so that it can be read and replayed without other files: the
/// sweep as written, the resolved base scenario. It is no part of what the sweep is.
struct StoredDocument {
  std::string name;
  std::string text;
};

/// What a sweep is, as far as a store has to know: enough to tell one sweep from another, and to
/// read its numbers.
///
/// The texts may be canonical texts or sha256 of them. `design` holds everything that decides
/// which values a case has, given its number: the number of cases only where the values of the old
/// cases change with it (a latin hypercube). So a sweep that grows is still the same sweep wherever
/// its old cases stay what they are.
struct StoredSweep {
  std::string model;   ///< version of the rules: "0.4.0"
  std::string base;    ///< the resolved base scenario
  std::string data;    ///< the data that it reads
  std::string design;  ///< design, seed, keys with their ranges, constraints
  std::string luck;    ///< what decides results beside the values: seed, stochastic behaviour
  std::vector<StoredKey> keys;
  std::vector<StoredMetric> metrics;
  std::vector<int> years;   ///< ascending, each once
  std::int64_t cases = 0;   ///< numbered 0 … cases − 1
  int block_size = 4096;    ///< most cases in a block, 1 … 65 536; no part of what the sweep is
  bool keeps_cases = true;  ///< else only failures and the running statistics of each block
  std::vector<StoredDocument> documents = {};
};

/// Gives the values of a case of a sweep, one for each key.
using ValuesOf = std::function<void(std::int64_t number, std::span<double> values)>;

/// The content address of a sweep: the sha256, in 64 hexadecimal digits, of all that decides what a
/// case with a given number is and which figures are kept of it. Number of cases, block size and
/// documents don't count.
std::string address_of(const StoredSweep& sweep);

/// What makes `wanted` another sweep than `there`, as the end of a sentence: "it was made by model
/// version 0.3.9, and this is 0.4.0"; empty where they are the same.
std::string how_unlike(const StoredSweep& there, const StoredSweep& wanted);

}  // namespace finsam
