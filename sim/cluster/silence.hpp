#pragma once

#include <algorithm>
#include <map>
#include <optional>

namespace finsam {

/// How long other ranks have said nothing. A process that lives says so every few seconds, however
/// busy it is, so that one that is silent for long is gone.
class Silence {
 public:
  /// @param most  how long a rank may be silent, s
  explicit Silence(double most) : most_(most) {}

  void listen_to(int rank) { silent_for_[rank] = 0; }
  void stop_listening_to(int rank) { silent_for_.erase(rank); }
  void heard(int rank) {
    if (const auto found = silent_for_.find(rank); found != silent_for_.end()) found->second = 0;
  }
  /// Time has passed. A long step says that this process was held up, and the others may have been
  /// heard meanwhile, so that it counts for no more than a second.
  void passed(double seconds) {
    for (auto& [rank, silent] : silent_for_) silent += std::min(seconds, 1.0);
  }
  /// A rank that has been silent for too long.
  std::optional<int> lost() const {
    for (const auto& [rank, silent] : silent_for_) {
      if (silent > most_) return rank;
    }
    return std::nullopt;
  }

 private:
  double most_;
  std::map<int, double> silent_for_;
};

}  // namespace finsam
