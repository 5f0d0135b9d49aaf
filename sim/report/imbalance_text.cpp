#include "report/imbalance_text.hpp"

#include <fmt/format.h>

#include "report/number_text.hpp"

namespace finsam {

std::string imbalance_text(const Imbalance& imbalance) {
  const auto difference = static_cast<std::int64_t>(imbalance.difference.kr);
  return fmt::format("{}: {}: {} {}", imbalance.year.number, imbalance.account,
                     kronor_text(difference < 0 ? -difference : difference, Language::en),
                     difference < 0 ? "missing" : "left over");
}

}  // namespace finsam
