#include "report/messages_json.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace finsam {
namespace {

using Json = nlohmann::ordered_json;

const char* word_for(Severity severity) {
  switch (severity) {
    case Severity::error:
      return "error";
    case Severity::warning:
      return "warning";
    case Severity::note:
      return "note";
  }
  return "";
}

/// The column in the line's text, from 1: options count from their value.
int column_of(const Place& place, const SourceLines& sources) {
  const SourceLine* line = sources.find(place);
  const int first = line ? line->first_column : 1;
  return std::max(place.column - first + 1, 1);
}

Json place_json(const Place& place, const SourceLines& sources) {
  const int line = std::max(place.line, 1);
  const int column = column_of(place, sources);
  Json json = {{"file", place.file}, {"line", line}, {"column", column}};
  if (place.length > 0) {
    json["end_line"] = line;
    json["end_column"] = column + place.length;
  }
  return json;
}

Json message_json(const std::string& scenario, const Diagnostic& diagnostic,
                  const SourceLines& sources) {
  Json json = {{"scenario", scenario}};
  json.update(place_json(diagnostic.place, sources));
  json["severity"] = word_for(diagnostic.severity);
  json["key"] = diagnostic.key;
  json["message"] = diagnostic.what;
  json["hint"] = diagnostic.hint;
  json["related"] = Json::array();
  for (const RelatedPlace& related : diagnostic.related) {
    json["related"].push_back(place_json(related.place, sources));
    json["related"].back()["message"] = related.what;
  }
  return json;
}

}  // namespace

std::string messages_json(const std::vector<FileMessages>& all, Told told) {
  Json messages = Json::array();
  for (const FileMessages& file : all) {
    for (const Diagnostic& each : file.diagnostics.all()) {
      if (told == Told::no_warnings && each.severity != Severity::error) continue;
      messages.push_back(message_json(file.scenario, each, file.diagnostics.sources()));
    }
  }
  return messages.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace finsam
