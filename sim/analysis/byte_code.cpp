#include "analysis/byte_code.hpp"

namespace finsam {

void put_code(std::string& out, std::uint64_t number) {
  for (; number >= 0x80; number >>= 7) out += static_cast<char>(number | 0x80);
  out += static_cast<char>(number);
}

bool take_code(std::string_view& bytes, std::uint64_t& number) {
  constexpr std::size_t longest = 10;
  number = 0;
  for (std::size_t i = 0; i < bytes.size() && i < longest; ++i) {
    const auto group = static_cast<unsigned char>(bytes[i]);
    number |= static_cast<std::uint64_t>(group & 0x7f) << (7 * i);
    if (group >= 0x80) continue;
    bytes.remove_prefix(i + 1);
    return true;
  }
  return false;
}

}  // namespace finsam
