#pragma once

#include <string>

#include "finsam/diagnostic.hpp"
#include "intake/figure.hpp"

namespace finsam {

/// What is wrong in one source, passed on to the diagnostics with its place: at most 50 errors, and
/// when it goes out of scope how many more there were.
class SourceErrors {
 public:
  SourceErrors(std::string file, Diagnostics& diagnostics)
      : file_(std::move(file)), diagnostics_(diagnostics) {}
  ~SourceErrors();
  SourceErrors(const SourceErrors&) = delete;
  SourceErrors& operator=(const SourceErrors&) = delete;

  /// What is added comes back, so that a place can be put to it; one too many is let go.
  Diagnostic& error(const SourcePlace& at, std::string what);
  /// An error at a pointer into the file: "/value/17".
  Diagnostic& error_at(const std::string& pointer, std::string what);

  /// Something doubtful at a pointer into the file.
  void warning_at(const std::string& pointer, std::string what);

  /// The place of a pointer into the file.
  SourcePlace place_of(const std::string& pointer) const;

  int count() const { return count_; }  ///< of errors
  const std::string& file() const { return file_; }

 private:
  std::string file_;
  Diagnostics& diagnostics_;
  int count_ = 0;
  Diagnostic let_go_;
};

}  // namespace finsam
