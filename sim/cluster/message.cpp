#include "cluster/message.hpp"

#include <array>
#include <cstring>

namespace finsam {
namespace {

using Numbers = std::array<std::int64_t, 5>;

}  // namespace

std::string bytes_of(const Message& message) {
  const Numbers numbers = {static_cast<std::int64_t>(message.kind), message.block.first,
                           message.block.count, message.failed, message.status};
  std::string bytes(sizeof numbers, '\0');
  std::memcpy(bytes.data(), numbers.data(), sizeof numbers);
  return bytes + message.text;
}

std::optional<Message> message_in(const std::string& bytes) {
  Numbers numbers{};
  if (bytes.size() < sizeof numbers) return std::nullopt;
  std::memcpy(numbers.data(), bytes.data(), sizeof numbers);
  const auto [kind, first, count, failed, status] = numbers;
  if (kind < 0 || kind > static_cast<std::int64_t>(MessageKind::goodbye)) return std::nullopt;
  return Message{
      static_cast<MessageKind>(kind), {first, count}, failed, status, bytes.substr(sizeof numbers)};
}

bool is_last(MessageKind kind) {
  return kind == MessageKind::closed || kind == MessageKind::goodbye;
}

}  // namespace finsam
