#include "finsam/diagnostic.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace finsam {

namespace {

/// Whether the place is the beginning of what an option of the command line says.
bool begins_an_option(const Place& place) {
  return (place.file.starts_with("--set ") || place.file.starts_with("--years")) &&
         place.line == 1 && place.column <= 1;
}

/// "file:line:column"; empty where `what` is about the file and begins with its name.
std::string place_text(const Place& place, const std::string& what) {
  if (place.line <= 0) return what.starts_with('"' + place.file + '"') ? "" : place.file;
  if (begins_an_option(place)) return place.file;
  std::string text = fmt::format("{}:{}", place.file, place.line);
  if (place.column > 0) text += fmt::format(":{}", place.column);
  return text;
}

/// Whether the place, "--set key=value" or "--years", names the key already.
bool names_key(const Place& place, const std::string& key) {
  return place.file == "--" + key || place.file.starts_with("--set " + key + "=");
}

}  // namespace

Diagnostic& Diagnostic::also(Place place_of_it, std::string what_it_is) {
  if (place_of_it.line > 0) related.push_back({std::move(place_of_it), std::move(what_it_is)});
  return *this;
}

std::string to_text(const Diagnostic& diagnostic) {
  const Place& place = diagnostic.place;
  std::string text = place_text(place, diagnostic.what);
  if (!text.empty()) text += ": ";
  if (!diagnostic.key.empty() && !names_key(place, diagnostic.key)) text += diagnostic.key + ": ";
  return text + diagnostic.text();
}

Diagnostic& Diagnostics::error(Place place, std::string key, std::string what, std::string hint) {
  return add({Severity::error, std::move(place), std::move(key), std::move(what), std::move(hint)});
}

Diagnostic& Diagnostics::warning(Place place, std::string key, std::string what) {
  return add({Severity::warning, std::move(place), std::move(key), std::move(what)});
}

Diagnostic& Diagnostics::note(Place place, std::string key, std::string what) {
  return add({Severity::note, std::move(place), std::move(key), std::move(what)});
}

Diagnostic& Diagnostics::add(Diagnostic diagnostic) {
  return all_.emplace_back(std::move(diagnostic));
}

bool Diagnostics::has_errors() const { return count(Severity::error) > 0; }

int Diagnostics::count(Severity severity) const {
  return static_cast<int>(std::count_if(
      all_.begin(), all_.end(), [&](const Diagnostic& d) { return d.severity == severity; }));
}

}  // namespace finsam
