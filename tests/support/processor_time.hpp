#pragma once

#include <gtest/gtest.h>

#include <ctime>

namespace finsam::test {

/// Fails a test that had a processor for more than 20 seconds, which only work that grows out of
/// hand takes even in a slow build. What other programs take of the machine does not count.
class EndsQuickly {
 public:
  ~EndsQuickly() { EXPECT_LT(static_cast<double>(std::clock() - begin_) / CLOCKS_PER_SEC, 20.0); }

 private:
  std::clock_t begin_ = std::clock();
};

}  // namespace finsam::test
