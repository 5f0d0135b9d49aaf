#pragma once

#include <chrono>
#include <deque>
#include <functional>

namespace finsam {

/// Time, as far as fetching needs it; a test has its own.
struct Clock {
  std::function<std::chrono::milliseconds()> now;  ///< since any beginning; never goes back
  std::function<void(std::chrono::milliseconds)> sleep;
};

/// The clock of the computer.
Clock steady_clock();

/// Lets through at most so many calls in any stretch of so long.
class Pacer {
 public:
  Pacer(int most, std::chrono::milliseconds stretch) : most_(most), stretch_(stretch) {}

  /// Waits until another call may be made, and counts it.
  void wait(const Clock& clock);

 private:
  int most_;
  std::chrono::milliseconds stretch_;
  std::deque<std::chrono::milliseconds> calls_;  // the last ones, at most `most_`
};

}  // namespace finsam
