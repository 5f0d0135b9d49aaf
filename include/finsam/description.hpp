#pragma once
// What there is to say about a key of a scenario or of a sweep file, said once. From it come the
// reader and its errors, --set, resolved.yaml, the reference, the schemas for editors and the list
// of assumptions.

#include <span>
#include <string>
#include <string_view>

namespace finsam {

/// How the value of a key is written. The first four are single values, which may be dated.
enum class Kind {
  amount,    ///< "400 tkr" [kr]
  share,     ///< "12.5 %" [millionths]
  count,     ///< "2"
  word,      ///< one of the options
  text,      ///< free text
  files,     ///< a path or a list of paths
  years,     ///< "2020:2026" or "2020"
  table,     ///< a path, or the table itself
  tables,    ///< a list of tables
  codes,     ///< a list of municipality codes
  keys,      ///< a list of key paths
  weights,   ///< a map from indicator to share
  matching,  ///< levels, under them names, under them policies
  steps,     ///< a list of steps of trappan
  // In sweep files alone:
  file,           ///< a path
  group,          ///< a map of the keys below it
  settings,       ///< a map from key paths to values
  swept,          ///< a map from key paths to the values that each takes
  values,         ///< a list, range or distribution of values, or the word computed
  size,           ///< an amount, share or count, whatever the swept key takes
  step,           ///< the same, above 0, whatever the range of the swept key
  number,         ///< without a unit: "-0.5"
  probabilities,  ///< a map from value to share
  constraints,    ///< a list of relations between keys
  correlations,   ///< a list of maps
  pair,           ///< a list of two key paths
  metrics,        ///< a list of figures to keep
};

/// What asks for a key: it is read in the years in which another key has a certain value.
struct Condition {
  std::string_view key = {};   ///< empty: it is always read
  std::string_view word = {};  ///< the value of `key` as it would be written; empty: any value
  bool except = false;         ///< any value but `word`
};

/// One option of a key that takes a word.
struct Option {
  std::string_view word;
  std::string_view text_sv = {};
  std::string_view text_en = {};
  Condition needs = {};     ///< without it the word says nothing
  Condition or_needs = {};  ///< or without this one, where there is such
};

/// What the cells of a column hold.
enum class CellKind { text, kommunkod, lanskod, year, kronor, share, number, status };

/// A column of a table.
struct TableColumn {
  std::string_view name;
  CellKind kind = CellKind::text;
  std::string_view text_sv = {};
  std::string_view text_en = {};
  bool optional = false;
  bool any_name = false;  ///< stands for further columns, whatever their name
};

/// Everything there is to say about one key.
struct Description {
  std::string_view key = {};  ///< key path: "damping.max_decrease"
  Kind kind = Kind::text;
  std::string_view text_sv = {};  ///< what it is, as a phrase
  std::string_view text_en = {};
  std::string_view more_sv = {};  ///< what else one must know, in sentences
  std::string_view more_en = {};
  std::string_view source_sv = {};      ///< law, decision or report and section
  std::string_view source_en = {};      ///< of an assumption: what the record leaves open
  bool assumption = false;              ///< the public record is silent: labelled wherever shown
  bool only_example = false;            ///< an assumption whose shipped values are examples
  std::string_view default_text = {};   ///< as it would be written; empty: there is none
  bool optional = false;                ///< may be left out although there is no default
  std::string_view word_for_none = {};  ///< a word that means "none"; empty: there is none
  double least = 0.0;                   ///< smallest value: kr, millionths or a count
  double most = 0.0;                    ///< largest value; of a list or map, its largest size
  bool dated = false;                   ///< may have another value from a year on
  std::span<const Option> options = {};
  std::span<const TableColumn> columns = {};  ///< of a table
  Condition asked_by = {};
  std::string_view example = {};  ///< as one would write it; a list may take several lines

  /// The last name of the key path.
  constexpr std::string_view name() const { return key.substr(key.rfind('.') + 1); }

  /// Whether a scenario must give it wherever `asked_by` holds.
  constexpr bool required() const { return default_text.empty() && !optional; }
};

/// The first line of a table with these columns, those that may be left out in brackets:
/// "kommunkod,year,…[,status]".
std::string header_line(std::span<const TableColumn> columns);

}  // namespace finsam
