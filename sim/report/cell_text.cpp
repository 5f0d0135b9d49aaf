#include "report/cell_text.hpp"

#include <fmt/format.h>

namespace finsam {

std::string plain_text(Hundredths value, char point) {
  const bool negative = value.count < 0;
  const std::uint64_t size = negative ? std::uint64_t{0} - static_cast<std::uint64_t>(value.count)
                                      : static_cast<std::uint64_t>(value.count);
  return fmt::format("{}{}{}{:02}", negative ? "-" : "", size / 100, point, size % 100);
}

}  // namespace finsam
