#pragma once

#include <deque>
#include <memory>
#include <mutex>
#include <vector>

#include "cluster/ranks.hpp"

namespace finsam::test {

/// Where ranks that are threads of one process leave letters for each other.
struct Letters {
  explicit Letters(int count) : boxes(static_cast<std::size_t>(count)) {}
  std::mutex mutex;
  std::vector<std::deque<Letter>> boxes;
};

/// A rank that is a thread.
class RankInThread : public Ranks {
 public:
  RankInThread(Letters& letters, int rank) : letters_(letters), rank_(rank) {}

  int rank() const override { return rank_; }
  int count() const override { return static_cast<int>(letters_.boxes.size()); }
  int on_this_machine() const override { return count(); }
  void send(int to, const std::string& bytes) override {
    const std::lock_guard lock(letters_.mutex);
    letters_.boxes[static_cast<std::size_t>(to)].push_back({rank_, bytes});
  }
  std::optional<Letter> next() override {
    const std::lock_guard lock(letters_.mutex);
    auto& box = letters_.boxes[static_cast<std::size_t>(rank_)];
    if (box.empty()) return std::nullopt;
    Letter letter = box.front();
    box.pop_front();
    return letter;
  }
  bool is_busy() const override { return false; }
  void end() override {}
  void abandon(int) override {}

 private:
  Letters& letters_;
  int rank_;
};

}  // namespace finsam::test
