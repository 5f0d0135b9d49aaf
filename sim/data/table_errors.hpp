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
  /// What is added comes back, so that a hint or a place can be put to it; one too many is let go.
  Diagnostic& error(int line, int column, std::string what);
  void note(std::string what);

  /// Something with a line, a column and a length: a cell, or a place in this table.
  template <class Located>
  Diagnostic& error(const Located& at, const std::string& what) {
    return add_error(place(at), what);
  }
  template <class Located>
  Diagnostic& warning(const Located& at, const std::string& what) {
    return add_warning(place(at), what);
  }

  int error_count() const { return error_count_; }
  /// So many errors that reading on is no use.
  bool too_many() const { return error_count_ >= 1000; }
  template <class Located>
  Place place(const Located& at) const {
    return {file_, at.line, at.column, at.length};
  }

 private:
  Diagnostic& add_error(const Place& place, std::string what);
  Diagnostic& add_warning(const Place& place, std::string what);

  std::string file_;
  std::string key_;
  Diagnostics& diagnostics_;
  int error_count_ = 0;
  int warning_count_ = 0;
  Place last_error_;  // of those shown, the one that stands last
  Place last_warning_;
  Diagnostic let_go_;
};

}  // namespace finsam
