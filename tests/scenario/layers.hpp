#pragma once

#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "scenario/read_value.hpp"
#include "scenario/small_world.hpp"

namespace finsam::test {

/// Scenario files that extend each other, in a folder of their own.
class Layers {
 public:
  explicit Layers(const std::vector<std::pair<std::string, std::string>>& files) {
    for (const auto& [name, text] : files) write_file(folder_ / name, text);
  }

  std::string path(const std::string& name) const { return (folder_ / name).string(); }
  Reading read(const std::string& name, const ReadOptions& options = {}) const {
    return read_scenario(path(name), options);
  }

  /// What a parameter says, as one would write it: "400 tkr", "2020 400 tkr, 2024 500 tkr",
  /// "300 tkr, only 2024 500 tkr"; the errors where there are any.
  std::string value(const std::string& name, std::string_view key,
                    const ReadOptions& options = {}) const {
    const Reading reading = read(name, options);
    if (!reading.scenario) return errors_of(reading);
    const Parameter& parameter = *find_parameter(key);
    return std::visit(
        [&](auto field) { return text_of(reading.scenario->terms.*field, parameter); },
        parameter.field);
  }

  template <class T>
  static std::string text_of(const Dated<T>& dated, const Description& description) {
    std::string text;
    for (const auto& entry : dated.entries) {
      if (!text.empty()) text += ", ";
      if (entry.only) text += "only ";
      if (entry.from) text += std::to_string(entry.from->number) + " ";
      text += written_value(entry.value, description);
    }
    return text;
  }

  /// "key: what" of every warning.
  std::vector<std::string> warnings(const std::string& name,
                                    const ReadOptions& options = {}) const {
    return told(read(name, options), Severity::warning);
  }
  std::vector<std::string> notes(const std::string& name, const ReadOptions& options = {}) const {
    return told(read(name, options), Severity::note);
  }

 private:
  static std::vector<std::string> told(const Reading& reading, Severity severity) {
    std::vector<std::string> texts;
    for (const Diagnostic& each : reading.diagnostics.all()) {
      if (each.severity == severity) texts.push_back(each.key + ": " + each.text());
    }
    return texts;
  }

  TempFolder folder_;
};

}  // namespace finsam::test
