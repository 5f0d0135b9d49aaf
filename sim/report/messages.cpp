#include "report/messages.hpp"

#include <fmt/format.h>

#include <set>
#include <vector>

#include "report/excerpt.hpp"

namespace finsam {
namespace {

/// With more messages than this, the rest come without lines of the input.
constexpr int most_excerpts = 20;

std::string first_line(const Diagnostic& diagnostic) {
  std::string text = visible(to_text(diagnostic)) + "\n";
  switch (diagnostic.severity) {
    case Severity::error:
      return text;
    case Severity::warning:
      return "warning: " + text;
    case Severity::note:
      return "note: " + text;
  }
  return text;
}

bool same_line(const Place& a, const Place& b) { return a.file == b.file && a.line == b.line; }

/// The related places, those in one line together, with that line under them.
std::string related_text(const std::vector<RelatedPlace>& related, const SourceLines& sources) {
  std::string text;
  std::vector<Place> places;
  for (std::size_t i = 0; i < related.size(); ++i) {
    const Place& place = related[i].place;
    text += "  " + visible(to_text({Severity::note, place, "", related[i].what})) + "\n";
    places.push_back(place);
    if (i + 1 < related.size() && same_line(place, related[i + 1].place)) continue;
    if (const SourceLine* line = sources.find(place)) text += excerpt(*line, places);
    places.clear();
  }
  return text;
}

bool same_place(const Place& a, const Place& b) { return same_line(a, b) && a.column == b.column; }

std::string lines_text(const Diagnostic& diagnostic, const SourceLines& sources) {
  if (diagnostic.severity == Severity::note) return "";
  const Place& place = diagnostic.place;
  const SourceLine* line = sources.find(place);
  const std::string own = line ? excerpt(*line, {place}) : "";
  return own + related_text(diagnostic.related, sources);
}

/// The messages of one severity; errors always, others if they are not among `before`.
std::vector<const Diagnostic*> messages_of(Severity severity, const Diagnostics& diagnostics,
                                           const std::set<std::string>& before) {
  std::vector<const Diagnostic*> found;
  for (const Diagnostic& each : diagnostics.all()) {
    if (each.severity != severity) continue;
    if (severity == Severity::error || !before.contains(to_text(each))) found.push_back(&each);
  }
  return found;
}

std::string counted(int count, const char* what) {
  return fmt::format("{} {}{}", count, what, count == 1 ? "" : "s");
}

}  // namespace

std::string message_text(const Diagnostic& diagnostic, const SourceLines& sources) {
  return first_line(diagnostic) + lines_text(diagnostic, sources);
}

std::string messages_text(const Diagnostics& diagnostics, Told told, const Diagnostics& before) {
  std::set<std::string> given;
  for (const Diagnostic& each : before.all()) given.insert(to_text(each));
  std::string text;
  int count = 0;
  const bool has_errors = diagnostics.has_errors();
  for (const Severity severity : {Severity::error, Severity::warning, Severity::note}) {
    if (severity != Severity::error && told == Told::no_warnings) break;
    if (severity == Severity::note && told == Told::no_notes) break;
    if (severity == Severity::note && has_errors) break;
    const std::vector<const Diagnostic*> all = messages_of(severity, diagnostics, given);
    for (std::size_t i = 0; i < all.size(); ++i) {
      text += first_line(*all[i]);
      // Several messages about one place share the line under the last of them.
      const bool goes_on = i + 1 < all.size() && all[i]->related.empty() &&
                           same_place(all[i]->place, all[i + 1]->place);
      if (goes_on || ++count > most_excerpts) continue;
      text += lines_text(*all[i], diagnostics.sources());
    }
  }
  return text;
}

std::string verdict(const std::string& file, const Diagnostics& diagnostics, Told told) {
  const int errors = diagnostics.count(Severity::error);
  const int warnings = told != Told::no_warnings ? diagnostics.count(Severity::warning) : 0;
  std::string text = errors == 0 ? "ok" : counted(errors, "error");
  if (warnings > 0) text += ", " + counted(warnings, "warning");
  return visible(file) + ": " + text + "\n";
}

}  // namespace finsam
