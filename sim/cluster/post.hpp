#pragma once

#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>
#include <vector>

#include "cluster/message.hpp"
#include "cluster/ranks.hpp"
#include "cluster/silence.hpp"

namespace finsam {

/// The post of one rank: a thread that sends and receives while others compute, says now and then
/// that this rank is alive, and notices when another is gone. Until `close`, nobody else may use
/// the ranks.
class Post {
 public:
  /// Answers a message, or not.
  using Answer = std::function<std::optional<Message>(int from, const Message&)>;

  /// @param with    the ranks it is in touch with
  /// @param answer  called by the post's thread for what comes; without it, `wait` gives what comes
  /// @param most_silence  how long another rank may be silent, s
  /// @param tells_every   how often this one says that it is alive, s
  Post(Ranks& ranks, const std::vector<int>& with, Answer answer = {}, double most_silence = 60,
       double tells_every = 5);
  ~Post();
  Post(const Post&) = delete;
  Post& operator=(const Post&) = delete;

  void send(int to, Message message);
  /// Waits for the next message.
  /// @return it; nothing where a rank is lost
  std::optional<Message> wait();
  /// A rank that has been silent for too long, though it had not said its last word.
  std::optional<int> lost() const;
  /// Sends what is left, and ends the thread.
  void close();

 private:
  void work();
  bool receive();
  bool send_waiting();
  void tell_alive(double seconds);
  void note_loss();

  Ranks& ranks_;
  Answer answer_;
  Silence silence_;
  std::vector<int> with_;  ///< those that wait to hear of this rank
  double tells_every_;     ///< s
  double since_told_ = 0;  ///< s

  mutable std::mutex mutex_;
  std::condition_variable came_;
  std::deque<Message> inbox_;
  std::deque<std::pair<int, Message>> outbox_;
  std::optional<int> lost_;
  std::atomic<bool> closing_ = false;
  std::thread thread_;
};

}  // namespace finsam
