#include "data/name_list.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace finsam {

std::string first_names(const std::vector<std::string>& names) {
  constexpr std::size_t most = 10;
  std::string text;
  for (std::size_t i = 0; i < std::min(names.size(), most); ++i) {
    text += (i == 0 ? "" : ", ") + names[i];
  }
  return names.size() <= most ? text : text + fmt::format(" and {} more", names.size() - most);
}

}  // namespace finsam
