#pragma once

#include <string>
#include <vector>

#include "finsam/source_lines.hpp"

namespace finsam {

enum class Severity { error, warning, note };

/// Another place that a diagnostic speaks of, and what stands there: "the first one".
struct RelatedPlace {
  Place place;
  std::string what;
};

/// One thing to tell the person who wrote the input.
struct Diagnostic {
  Severity severity = Severity::error;
  Place place;
  std::string key;   ///< key path in the scenario ("damping.max_decrease"); empty in a data file
  std::string what;  ///< what is wrong and, where it helps, what to write instead
  std::string hint = {};  ///< what was probably meant: `did you mean "sparr"?`
  std::vector<RelatedPlace> related = {};

  /// "what; hint".
  std::string text() const { return hint.empty() ? what : what + "; " + hint; }
  /// Adds a place that it speaks of too; one that is not known is left out.
  Diagnostic& also(Place place_of_it, std::string what_it_is);
};

/// "file:line:column: key: what; hint", leaving out what is not known.
std::string to_text(const Diagnostic& diagnostic);

/// Everything found while reading, in order of discovery, and the texts that it was found in.
class Diagnostics {
 public:
  /// What is added comes back, so that a hint or a place can be put to it at once.
  Diagnostic& error(Place place, std::string key, std::string what, std::string hint = {});
  Diagnostic& warning(Place place, std::string key, std::string what);
  Diagnostic& note(Place place, std::string key, std::string what);
  Diagnostic& add(Diagnostic diagnostic);

  bool has_errors() const;
  int count(Severity severity) const;
  const std::vector<Diagnostic>& all() const { return all_; }

  SourceLines& sources() { return sources_; }
  const SourceLines& sources() const { return sources_; }

 private:
  std::vector<Diagnostic> all_;
  SourceLines sources_;
};

}  // namespace finsam
