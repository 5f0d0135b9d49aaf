#pragma once

#include <cstdint>
#include <deque>
#include <mutex>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "cluster/message.hpp"

namespace finsam {

/// Why a rank could not go on.
struct RankFault {
  int rank = 0;
  std::int64_t status = 0;
  std::string text;
};

/// What the other ranks have done since it was last asked.
struct DoneByOthers {
  std::int64_t cases = 0;
  std::int64_t failed = 0;
  std::vector<std::string> handed_over;  ///< blocks that rank 0 is to keep, as they came
};

/// Deals the blocks of a sweep to the ranks, one at a time to whoever asks for more, so that all of
/// them are busy until the end. Kept by rank 0. Several threads may use it at once.
///
/// Ranks that hand their blocks over wait for their answer while rank 0 has not yet kept two blocks
/// for each of them, so that it needs no more memory where they are faster than it keeps.
class Dealer {
 public:
  /// @param others  how many ranks there are beside rank 0
  explicit Dealer(int others) : others_(others), open_(others) {}

  /// Has these to deal, in this order.
  void deal(const std::vector<DealtBlock>& blocks);

  /// The next block, for rank 0 itself; nothing where there is no more, or it is to stop.
  std::optional<DealtBlock> next();
  /// Takes in what another rank says.
  /// @return what it is answered now, if it is
  std::optional<Message> answer(int from, const Message& message);
  /// Deals no more: whoever asks gets nothing.
  void stop();

  /// The signal that asked some rank to stop, or 0.
  int asked_to_stop_by() const;
  /// Whether all other ranks have written what they had.
  bool all_closed() const;
  /// The first fault that a rank told of.
  std::optional<RankFault> fault() const;
  DoneByOthers take_done();
  /// What ranks are answered that had to wait, and need not any more.
  std::vector<std::pair<int, Message>> late_answers();

 private:
  std::optional<DealtBlock> next_locked();
  Message answer_locked();
  void note_done(const Message& message);
  bool is_behind() const;

  mutable std::mutex mutex_;
  std::deque<DealtBlock> left_;
  std::vector<int> waiting_;  ///< ranks that have no answer yet
  int others_;
  int open_;  ///< other ranks that have not closed
  bool stopped_ = false;
  int asked_by_ = 0;
  std::optional<RankFault> fault_;
  DoneByOthers done_;
};

}  // namespace finsam
