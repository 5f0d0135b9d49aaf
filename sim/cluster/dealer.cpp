#include "cluster/dealer.hpp"

#include <utility>

namespace finsam {

void Dealer::deal(const std::vector<DealtBlock>& blocks) {
  const std::lock_guard lock(mutex_);
  left_.assign(blocks.begin(), blocks.end());
}

std::optional<DealtBlock> Dealer::next_locked() {
  if (stopped_ || left_.empty()) return std::nullopt;
  const DealtBlock block = left_.front();
  left_.pop_front();
  return block;
}

std::optional<DealtBlock> Dealer::next() {
  const std::lock_guard lock(mutex_);
  return next_locked();
}

Message Dealer::answer_locked() {
  const auto block = next_locked();
  return block ? Message{.kind = MessageKind::run, .block = *block}
               : Message{.kind = MessageKind::no_more};
}

bool Dealer::is_behind() const {
  return done_.handed_over.size() > 2 * static_cast<std::size_t>(others_);
}

void Dealer::note_done(const Message& message) {
  done_.cases += message.block.count;
  done_.failed += message.failed;
  if (!message.text.empty()) done_.handed_over.push_back(message.text);
}

std::optional<Message> Dealer::answer(int from, const Message& message) {
  const std::lock_guard lock(mutex_);
  const Message no_more{.kind = MessageKind::no_more};
  switch (message.kind) {
    case MessageKind::ask:
      note_done(message);
      if (message.text.empty() || stopped_ || !is_behind()) return answer_locked();
      waiting_.push_back(from);
      return std::nullopt;
    case MessageKind::stop:
      note_done(message);
      stopped_ = true;
      asked_by_ = static_cast<int>(message.status);
      return no_more;
    case MessageKind::fault:
      stopped_ = true;
      if (!fault_) fault_ = RankFault{from, message.status, message.text};
      return no_more;
    case MessageKind::closed:
      --open_;
      return std::nullopt;
    default:
      return std::nullopt;  // what rank 0 alone says
  }
}

void Dealer::stop() {
  const std::lock_guard lock(mutex_);
  stopped_ = true;
}

int Dealer::asked_to_stop_by() const {
  const std::lock_guard lock(mutex_);
  return asked_by_;
}

bool Dealer::all_closed() const {
  const std::lock_guard lock(mutex_);
  return open_ == 0;
}

std::optional<RankFault> Dealer::fault() const {
  const std::lock_guard lock(mutex_);
  return fault_;
}

DoneByOthers Dealer::take_done() {
  const std::lock_guard lock(mutex_);
  return std::exchange(done_, {});
}

std::vector<std::pair<int, Message>> Dealer::late_answers() {
  const std::lock_guard lock(mutex_);
  std::vector<std::pair<int, Message>> answers;
  if (is_behind() && !stopped_) return answers;
  for (const int rank : std::exchange(waiting_, {})) answers.emplace_back(rank, answer_locked());
  return answers;
}

}  // namespace finsam
