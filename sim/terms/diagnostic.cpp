#include "finsam/diagnostic.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace finsam {

std::string to_text(const Diagnostic& diagnostic) {
  const Place& place = diagnostic.place;
  std::string text = place.file;
  if (place.line > 0) text += fmt::format(":{}", place.line);
  if (place.line > 0 && place.column > 0) text += fmt::format(":{}", place.column);
  if (!text.empty()) text += ": ";
  if (!diagnostic.key.empty()) text += diagnostic.key + ": ";
  return text + diagnostic.what;
}

void Diagnostics::error(Place place, std::string key, std::string what) {
  all_.push_back({Severity::error, std::move(place), std::move(key), std::move(what)});
}

void Diagnostics::warning(Place place, std::string key, std::string what) {
  all_.push_back({Severity::warning, std::move(place), std::move(key), std::move(what)});
}

void Diagnostics::note(Place place, std::string key, std::string what) {
  all_.push_back({Severity::note, std::move(place), std::move(key), std::move(what)});
}

bool Diagnostics::has_errors() const {
  return std::any_of(all_.begin(), all_.end(),
                     [](const Diagnostic& d) { return d.severity == Severity::error; });
}

}  // namespace finsam
