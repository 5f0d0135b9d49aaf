#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace finsam {

/// Consecutive cases that one rank runs: first … first + count − 1.
struct DealtBlock {
  std::int64_t first = 0;
  std::int64_t count = 0;
  friend bool operator==(const DealtBlock&, const DealtBlock&) = default;
};

/// What ranks say to each other. Rank 0 deals the blocks; the others ask it.
enum class MessageKind : std::int64_t {
  alive,    ///< nothing but that
  begin,    ///< rank 0: the sweep has begun; `text` says which it is and where its store is
  ask,      ///< to rank 0: `block` is done (of no cases: none was), `failed` of its cases failed
  stop,     ///< as `ask`, and a signal asks this rank to stop
  fault,    ///< to rank 0: this rank cannot go on, for the reason in `text`
  run,      ///< rank 0: run `block`
  no_more,  ///< rank 0: there is nothing more to run
  closed,  ///< to rank 0: what this rank wrote is on the disk, and it writes no more; its last word
  goodbye,  ///< rank 0: all is done, with `status`; its last word
};

struct Message {
  MessageKind kind = MessageKind::alive;
  DealtBlock block = {};
  std::int64_t failed = 0;
  /// Of `goodbye` an exit status, of `fault` whose fault it is, of `stop` the signal.
  std::int64_t status = 0;
  std::string text = {};  ///< of `ask` and `stop` what the block holds, if rank 0 is to keep it
  friend bool operator==(const Message&, const Message&) = default;
};

/// The message as bytes, for another process of the same machine type.
std::string bytes_of(const Message& message);
/// The message again; nothing where the bytes are none.
std::optional<Message> message_in(const std::string& bytes);

/// Whether the sender says nothing after it.
bool is_last(MessageKind kind);

}  // namespace finsam
