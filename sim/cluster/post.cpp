#include "cluster/post.hpp"

#include <chrono>

namespace finsam {
namespace {

constexpr auto pause = std::chrono::milliseconds(1);
constexpr auto most_haste = std::chrono::milliseconds(100);

}  // namespace

Post::Post(Ranks& ranks, const std::vector<int>& with, Answer answer, double most_silence,
           double tells_every)
    : ranks_(ranks),
      answer_(std::move(answer)),
      silence_(most_silence),
      with_(with),
      tells_every_(tells_every) {
  for (const int rank : with) silence_.listen_to(rank);
  thread_ = std::thread([this] { work(); });
}

Post::~Post() { close(); }

void Post::send(int to, Message message) {
  const std::lock_guard lock(mutex_);
  outbox_.emplace_back(to, std::move(message));
}

std::optional<Message> Post::wait() {
  std::unique_lock lock(mutex_);
  came_.wait(lock, [&] { return !inbox_.empty() || lost_; });
  if (inbox_.empty()) return std::nullopt;
  Message message = std::move(inbox_.front());
  inbox_.pop_front();
  return message;
}

std::optional<int> Post::lost() const {
  const std::lock_guard lock(mutex_);
  return lost_;
}

void Post::close() {
  closing_ = true;
  if (thread_.joinable()) thread_.join();
}

void Post::work() {
  auto before = std::chrono::steady_clock::now();
  auto no_haste = before;  // a long letter takes many steps, but its rank may be gone
  for (;;) {
    const bool is_last_round = closing_;
    const bool received = receive();
    const bool sent = send_waiting();
    if (is_last_round) return;
    const auto now = std::chrono::steady_clock::now();
    const double seconds = std::chrono::duration<double>(now - before).count();
    before = now;
    silence_.passed(seconds);
    tell_alive(seconds);
    note_loss();
    if (received || sent || !ranks_.is_busy()) no_haste = now;
    if (received || sent) continue;
    if (ranks_.is_busy() && now - no_haste < most_haste) {
      std::this_thread::yield();
    } else {
      std::this_thread::sleep_for(pause);
    }
  }
}

/// Takes in all that has come.
bool Post::receive() {
  bool any = false;
  while (const auto letter = ranks_.next()) {
    any = true;
    silence_.heard(letter->from);
    const auto message = message_in(letter->bytes);
    if (!message || message->kind == MessageKind::alive) continue;
    if (is_last(message->kind)) silence_.stop_listening_to(letter->from);
    if (answer_) {
      if (auto answer = answer_(letter->from, *message)) send(letter->from, std::move(*answer));
      continue;
    }
    const std::lock_guard lock(mutex_);
    inbox_.push_back(*message);
    came_.notify_all();
  }
  return any;
}

bool Post::send_waiting() {
  std::deque<std::pair<int, Message>> waiting;
  {
    const std::lock_guard lock(mutex_);
    waiting.swap(outbox_);
  }
  for (const auto& [to, message] : waiting) {
    ranks_.send(to, bytes_of(message));
    if (is_last(message.kind)) std::erase(with_, to);
  }
  return !waiting.empty();
}

void Post::tell_alive(double seconds) {
  since_told_ += seconds;
  if (since_told_ < tells_every_) return;
  since_told_ = 0;
  for (const int rank : with_) ranks_.send(rank, bytes_of({}));
}

void Post::note_loss() {
  const auto lost = silence_.lost();
  if (!lost) return;
  const std::lock_guard lock(mutex_);
  lost_ = lost;
  came_.notify_all();
}

}  // namespace finsam
