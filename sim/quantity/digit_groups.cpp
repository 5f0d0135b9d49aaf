#include "finsam/quantity/digit_groups.hpp"

namespace finsam {

std::string digit_groups(std::uint64_t number, std::string_view between) {
  const std::string digits = std::to_string(number);
  std::string text;
  for (std::size_t i = 0; i < digits.size(); ++i) {
    if (i > 0 && (digits.size() - i) % 3 == 0) text += between;
    text += digits[i];
  }
  return text;
}

}  // namespace finsam
