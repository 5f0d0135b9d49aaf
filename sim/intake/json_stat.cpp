#include "intake/json_stat.hpp"

#include <fmt/format.h>

#include <charconv>
#include <nlohmann/json.hpp>
#include <set>

#include "data/quote.hpp"
#include "intake/json_text.hpp"

namespace finsam {
namespace {

using Json = nlohmann::json;

constexpr std::size_t most_values = 10'000'000;

/// The member `name`, or null.
const Json* member(const Json& object, const std::string& name) {
  const auto found = object.is_object() ? object.find(name) : object.end();
  return found == object.end() ? nullptr : &*found;
}

/// The whole number that is the key of a sparse object; empty for anything else.
std::optional<std::size_t> place_of(const std::string& key, std::size_t count) {
  std::size_t place = 0;
  const auto [end, error] = std::from_chars(key.data(), key.data() + key.size(), place);
  if (error != std::errc{} || end != key.data() + key.size() || place >= count) return std::nullopt;
  return place;
}

/// Calls `take(place, value, pointer)` for everything in an array or a sparse object.
template <class Take>
void each_of(const Json& list, const std::string& pointer, std::size_t count, SourceErrors& errors,
             Take take) {
  if (list.is_array()) {
    if (list.size() != count) {
      errors.error_at(pointer, fmt::format("has {} entries, not {} as the sizes of the dimensions "
                                           "say",
                                           list.size(), count));
      return;
    }
    for (std::size_t i = 0; i < count; ++i) take(i, list[i], fmt::format("{}/{}", pointer, i));
    return;
  }
  for (const auto& [key, value] : list.items()) {
    const std::string at = pointer + pointer_part(key);
    if (const auto place = place_of(key, count)) {
      take(*place, value, at);
    } else {
      errors.error_at(
          at, fmt::format("{} is not the place of a value; there are {}", in_quotes(key), count));
    }
  }
}

/// The codes of a dimension in order; empty where they cannot be told.
std::vector<std::string> codes_of(const Json& category, const std::string& pointer,
                                  std::size_t size, SourceErrors& errors) {
  const Json* index = member(category, "index");
  std::vector<std::string> codes(size);
  if (!index) {
    const Json* label = member(category, "label");
    if (size == 1 && label && label->is_object() && label->size() == 1) {
      return {label->begin().key()};
    }
    errors.error_at(pointer, "has no index, although there is more than one category");
    return {};
  }
  const std::string at = pointer + "/index";
  if (index->size() != size || !(index->is_array() || index->is_object())) {
    errors.error_at(at, fmt::format("names {} categories; the size of the dimension is {}",
                                    index->size(), size));
    return {};
  }
  const int before = errors.count();
  for (const auto& [key, value] : index->items()) {
    const bool by_code = index->is_object();
    const bool fits =
        by_code ? value.is_number_unsigned() && value.get<std::size_t>() < size : value.is_string();
    if (!fits) {
      errors.error_at(at + pointer_part(key), in_quotes(value.dump()) + " is not understood here");
      continue;
    }
    std::string& code = codes[by_code ? value.get<std::size_t>() : *place_of(key, size)];
    if (!code.empty()) errors.error_at(at + pointer_part(key), "the place is taken already");
    code = by_code ? key : value.get<std::string>();
  }
  if (const std::set<std::string> different(codes.begin(), codes.end());
      errors.count() == before && different.size() < size) {
    errors.error_at(at, "names a category twice");
  }
  return errors.count() == before ? codes : std::vector<std::string>{};
}

std::optional<JsonStatDimension> read_dimension(const Json& dataset, const std::string& id,
                                                std::size_t size, SourceErrors& errors) {
  const std::string pointer = "/dimension" + pointer_part(id);
  const Json* dimensions = member(dataset, "dimension");
  const Json* dimension = dimensions ? member(*dimensions, id) : nullptr;
  const Json* category = dimension ? member(*dimension, "category") : nullptr;
  if (!category) {
    errors.error_at(pointer, "is missing, or has no category");
    return std::nullopt;
  }
  JsonStatDimension read{id, {}};
  const auto codes = codes_of(*category, pointer + "/category", size, errors);
  const Json* labels = member(*category, "label");
  const Json* units = member(*category, "unit");
  for (const std::string& code : codes) {
    const std::string label = labels ? text_member(*labels, code.c_str()) : "";
    const Json* unit = units ? member(*units, code) : nullptr;
    read.categories.push_back(
        {code, label.empty() ? code : label, unit ? text_member(*unit, "base") : ""});
  }
  if (codes.size() != size) return std::nullopt;
  return read;
}

/// The first dimension with a role; empty where none has it.
std::string with_role(const Json& dataset, const char* role) {
  const Json* roles = member(dataset, "role");
  const Json* ids = roles ? member(*roles, role) : nullptr;
  const bool any = ids && ids->is_array() && !ids->empty() && ids->front().is_string();
  return any ? ids->front().get<std::string>() : "";
}

/// Reads `id` and `size` and the dimensions that they name; how many values there are, or 0.
std::size_t read_dimensions(const Json& dataset, JsonStat& read, SourceErrors& errors) {
  const Json* ids = member(dataset, "id");
  const Json* sizes = member(dataset, "size");
  if (!ids || !ids->is_array() || ids->empty()) {
    errors.error_at("/id", "is not a list of dimensions");
    return 0;
  }
  if (!sizes || !sizes->is_array() || sizes->size() != ids->size()) {
    errors.error_at("/size", "is not a list as long as that of the dimensions");
    return 0;
  }
  std::size_t count = 1;
  for (std::size_t i = 0; i < ids->size(); ++i) {
    const Json& size = (*sizes)[i];
    const bool sound = (*ids)[i].is_string() && size.is_number_unsigned() &&
                       size.get<std::uint64_t>() > 0 && size.get<std::uint64_t>() <= most_values;
    if (!sound) {
      errors.error_at(fmt::format("/size/{}", i), "is not the size of a dimension");
      return 0;
    }
    count *= size.get<std::size_t>();
    if (count > most_values) {
      errors.error_at("/size", "there are too many values");
      return 0;
    }
    auto dimension =
        read_dimension(dataset, (*ids)[i].get<std::string>(), size.get<std::size_t>(), errors);
    if (dimension) read.dimensions.push_back(std::move(*dimension));
  }
  return read.dimensions.size() == ids->size() ? count : 0;
}

void read_values(const Json& dataset, std::size_t count, JsonStat& read, SourceErrors& errors) {
  const Json* values = member(dataset, "value");
  if (!values || !(values->is_array() || values->is_object())) {
    errors.error_at("/value", "is missing, or neither an array nor an object");
    return;
  }
  read.millionths.resize(count);
  each_of(*values, "/value", count, errors,
          [&](std::size_t place, const Json& value, const std::string& pointer) {
            const int before = errors.count();
            read.millionths[place] = json_figure(value, pointer, errors);
            // A wrong value counts as there, so that it is not told as missing too.
            if (errors.count() > before) read.millionths[place] = 0;
          });
}

void read_status(const Json& dataset, std::size_t count, JsonStat& read, SourceErrors& errors) {
  const Json* status = member(dataset, "status");
  if (!status || status->is_null()) return;
  if (status->is_string()) {
    for (std::size_t i = 0; i < count; ++i) read.status[i] = status->get<std::string>();
    return;
  }
  if (!status->is_array() && !status->is_object()) {
    errors.error_at("/status", "is neither a text, an array nor an object");
    return;
  }
  each_of(*status, "/status", count, errors,
          [&](std::size_t place, const Json& value, const std::string&) {
            if (value.is_string()) read.status[place] = value.get<std::string>();
          });
}

/// Whether a status says that there is no value, whatever number stands there (SCB's signs).
bool means_missing(const std::string& status) {
  return status == ".." || status == "…" || status == "." || status == "...";
}

}  // namespace

std::optional<JsonStat> read_json_stat(const std::string& bytes, SourceErrors& errors) {
  const auto json = parse_json(bytes, errors);
  if (!json) return std::nullopt;
  if (!json->is_object() || text_member(*json, "class") != "dataset") {
    errors.error_at("/class",
                    "this is not a JSON-stat 2.0 dataset; ask for outputFormat=json-stat2");
    return std::nullopt;
  }
  JsonStat read;
  read.label = text_member(*json, "label");
  read.updated = text_member(*json, "updated");
  read.geo = with_role(*json, "geo");
  read.time = with_role(*json, "time");
  read.metric = with_role(*json, "metric");
  const std::size_t count = read_dimensions(*json, read, errors);
  if (count == 0) return std::nullopt;
  read_values(*json, count, read, errors);
  read_status(*json, count, read, errors);
  if (read.millionths.size() != count) return std::nullopt;
  for (auto at = read.status.begin(); at != read.status.end();) {
    const bool missing = means_missing(at->second);
    if (missing) read.millionths[at->first].reset();
    at = missing ? read.status.erase(at) : std::next(at);
  }
  return read;
}

}  // namespace finsam
