#pragma once

#include <string>
#include <vector>

namespace finsam {

/// A place in an input file. Line and column count from 1, columns in characters; 0 means the whole
/// file (line) or the whole line (column).
struct Place {
  std::string file;
  int line = 0;
  int column = 0;
};

enum class Severity { error, warning, note };

/// One thing to tell the person who wrote the input.
struct Diagnostic {
  Severity severity = Severity::error;
  Place place;
  std::string key;   ///< key path in the scenario ("damping.max_decrease"); empty in a data file
  std::string what;  ///< what is wrong and, where it helps, what to write instead
};

/// "file:line:column: key: what", leaving out what is not known.
std::string to_text(const Diagnostic& diagnostic);

/// Everything found while reading, in order of discovery.
class Diagnostics {
 public:
  void error(Place place, std::string key, std::string what);
  void warning(Place place, std::string key, std::string what);
  void note(Place place, std::string key, std::string what);

  bool has_errors() const;
  const std::vector<Diagnostic>& all() const { return all_; }

 private:
  std::vector<Diagnostic> all_;
};

}  // namespace finsam
