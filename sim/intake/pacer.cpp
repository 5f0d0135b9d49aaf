#include "intake/pacer.hpp"

#include <thread>

namespace finsam {

using std::chrono::milliseconds;

Clock steady_clock() {
  return {[] {
            return std::chrono::duration_cast<milliseconds>(
                std::chrono::steady_clock::now().time_since_epoch());
          },
          [](milliseconds time) { std::this_thread::sleep_for(time); }};
}

void Pacer::wait(const Clock& clock) {
  if (static_cast<int>(calls_.size()) == most_) {
    const milliseconds left = calls_.front() + stretch_ - clock.now();
    if (left > milliseconds::zero()) clock.sleep(left);
    calls_.pop_front();
  }
  calls_.push_back(clock.now());
}

}  // namespace finsam
