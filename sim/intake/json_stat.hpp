#pragma once
// JSON-stat 2.0 datasets (json-stat.org/full), as PxWeb gives them with outputFormat=json-stat2.

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "intake/source_errors.hpp"

namespace finsam {

struct JsonStatCategory {
  std::string code;
  std::string label;  ///< the code where there is none
  std::string unit;   ///< "antal"; empty where none is given
};

struct JsonStatDimension {
  std::string id;
  std::vector<JsonStatCategory> categories;  ///< in order
};

/// A cube of values, whose last dimension runs fastest.
struct JsonStat {
  std::string label;
  std::string updated;
  std::string geo;   ///< ids of the dimensions of places, times and contents; empty where there
  std::string time;  ///< is none or the dataset does not say
  std::string metric;
  std::vector<JsonStatDimension> dimensions;
  std::vector<std::optional<std::int64_t>> millionths;  ///< empty: no value
  std::map<std::size_t, std::string> status;            ///< of values that are there: "e"
};

/// Reads a dataset from the JSON in `bytes`. Values and statuses may be arrays or objects that
/// leave out what is missing, and a status may be one text for all; the index of a category an
/// array of codes or an object of places, or left out where there is one category. Where the status
/// is "..", "…", "..." or "." there is no value, whatever number stands there.
///
/// @return empty where the JSON is none or not such a dataset; why stands in `errors`, each with
/// its JSON Pointer. Single values that are no numbers are errors too.
std::optional<JsonStat> read_json_stat(const std::string& bytes, SourceErrors& errors);

}  // namespace finsam
