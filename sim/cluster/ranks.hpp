#pragma once

#include <optional>
#include <string>

namespace finsam {

/// What a rank was sent.
struct Letter {
  int from = 0;
  std::string bytes;
};

/// The processes that a launcher such as mpirun started together, numbered from 0, and how they
/// send each other bytes. One thread at a time may use it.
class Ranks {
 public:
  Ranks() = default;
  virtual ~Ranks() = default;
  Ranks(const Ranks&) = delete;
  Ranks& operator=(const Ranks&) = delete;

  virtual int rank() const = 0;  ///< which of them this process is
  virtual int count() const = 0;
  virtual int on_this_machine() const = 0;  ///< how many of them share this machine

  /// Sends without waiting until it is received. What one rank sends to another comes in order.
  virtual void send(int to, const std::string& bytes) = 0;
  /// The next letter, if one is there as a whole; does not wait.
  virtual std::optional<Letter> next() = 0;
  /// Whether something is being sent or received still, which each call of `next` brings a step
  /// further.
  virtual bool is_busy() const = 0;

  /// Takes leave of the others: waits until all of them do. Nothing may be called after it but the
  /// destructor.
  virtual void end() = 0;
  /// Ends all processes at once, this one among them.
  /// @param status  which they end with
  virtual void abandon(int status) = 0;
};

/// How a module that joins the ranks is entered: a function of C's linkage, `finsam_join_ranks_1`,
/// that gives the ranks, whose owner the caller becomes. The number is that of this interface.
/// Null: MPI does not let a thread of its own send and receive.
using JoinRanks = Ranks* (*)();

}  // namespace finsam
