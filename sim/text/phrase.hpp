#pragma once

#include <string_view>

#include "text/language.hpp"

namespace finsam {

/// A text in the languages that the program speaks.
struct Phrase {
  std::string_view sv = {};
  std::string_view en = {};

  constexpr std::string_view in(Language language) const {
    return language == Language::sv ? sv : en;
  }
  constexpr bool empty() const { return en.empty(); }
};

}  // namespace finsam
