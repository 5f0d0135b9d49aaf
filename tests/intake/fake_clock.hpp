#pragma once

#include <vector>

#include "intake/pacer.hpp"

namespace finsam::test {

/// A clock that only moves when it is slept on, and keeps how long that was each time.
struct FakeClock {
  std::chrono::milliseconds time{0};
  std::vector<long> slept;

  Clock clock() {
    return {[this] { return time; },
            [this](std::chrono::milliseconds wait) {
              time += wait;
              slept.push_back(static_cast<long>(wait.count()));
            }};
  }
};

}  // namespace finsam::test
