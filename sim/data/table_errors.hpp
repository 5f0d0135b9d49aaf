#pragma once

#include <string>

#include "data/located_text.hpp"
#include "finsam/diagnostic.hpp"

namespace finsam {

/// What is wrong in one table, passed on to the diagnostics with its place: at most 50 errors and
/// 50 warnings, and when it goes out of scope how many more there were, after the last of them.
class TableErrors {
 public:
  TableErrors(const LocatedText& table, Diagnostics& diagnostics);
  ~TableErrors();
  TableErrors(const TableErrors&) = delete;
  TableErrors& operator=(const TableErrors&) = delete;

  /// Line and column as in Place: 0 means the whole table, or the whole line.
  void error(int line, int column, std::string what);
  void warning(int line, int column, std::string what);
  void note(std::string what);

  /// Something with a line and a column: a cell.
  template <class Located>
  void error(const Located& at, std::string what) {
    error(at.line, at.column, std::move(what));
  }
  template <class Located>
  void warning(const Located& at, std::string what) {
    warning(at.line, at.column, std::move(what));
  }

  int error_count() const { return error_count_; }
  /// So many errors that reading on is no use.
  bool too_many() const { return error_count_ >= 1000; }
  Place place(int line, int column) const { return {file_, line, column}; }

 private:
  std::string file_;
  std::string key_;
  Diagnostics& diagnostics_;
  int error_count_ = 0;
  int warning_count_ = 0;
  Place last_error_;  // of those shown, the one that stands last
  Place last_warning_;
};

}  // namespace finsam
