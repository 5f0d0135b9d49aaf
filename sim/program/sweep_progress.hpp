#pragma once

#include <chrono>
#include <cstdint>
#include <string>

#include "text/language.hpp"

namespace finsam {

/// How far a sweep has come, on standard error: a bar that is drawn over on a terminal, and a line
/// now and then where it is none.
class SweepProgress {
 public:
  /// @param total  cases in all
  /// @param done   those that were there before
  SweepProgress(std::int64_t total, std::int64_t done, bool quiet, Language language);

  /// Tells of `cases` more, of which `failed` failed.
  void add(std::int64_t cases, std::int64_t failed);
  /// Ends the bar's line.
  void end();

 private:
  using Clock = std::chrono::steady_clock;
  std::string line() const;

  std::int64_t total_;
  std::int64_t done_;
  std::int64_t new_ = 0;
  std::int64_t failed_ = 0;
  bool quiet_;
  bool terminal_;
  bool drawn_ = false;
  Language language_;
  Clock::time_point began_ = Clock::now();
  Clock::time_point told_ = Clock::now();
};

}  // namespace finsam
