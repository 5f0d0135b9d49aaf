#pragma once
// The lines of the input, kept while it is read so that they can be shown: a scenario may be a pipe
// that cannot be read again.

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace finsam {

/// A place in an input file. Line and column count from 1, columns in characters; 0 means the whole
/// file (line) or the whole line (column). For an option of the command line, the file is the
/// option as written ("--set lag=3"), columns count from its value, and what stands before the
/// value has negative ones.
struct Place {
  std::string file;
  int line = 0;
  int column = 0;
  int length = 0;  ///< of what stands there, in characters; 0 where it is not known
};

/// What ends a line: in YAML a line feed (with or without a carriage return before it), in a table
/// either of them.
enum class LineEnd { line_feed, any };

/// A line of an input, without its end, and the column of its first character.
struct SourceLine {
  std::string text;
  int first_column = 1;
};

/// Whole texts while they are read; afterwards only the lines that somebody is told of.
class SourceLines {
 public:
  /// Keeps what `file` holds.
  void keep(const std::string& file, std::string text, LineEnd end = LineEnd::line_feed);

  /// Keeps an option of the command line: what its first line begins with ("--set lag=") and its
  /// value. It is called `file` in places.
  void keep_option(const std::string& file, const std::string& before, const std::string& value);

  /// Forgets every line but those of `places`.
  void keep_only(const std::vector<Place>& places);

  /// The line of `place`, once `keep_only` has been asked for it. Null where it is not known.
  const SourceLine* find(const Place& place) const;

 private:
  struct Text {
    std::string text;
    int first_column = 1;  ///< of the first line
    LineEnd end = LineEnd::line_feed;
  };
  std::map<std::string, Text> texts_;
  std::map<std::pair<std::string, int>, SourceLine> lines_;
};

}  // namespace finsam
