#pragma once

#include <string>

#include "finsam/books.hpp"

namespace finsam {

/// "2024: forbund stockholm: 12 kr left over", or "… 12 kr missing".
std::string imbalance_text(const Imbalance& imbalance);

}  // namespace finsam
