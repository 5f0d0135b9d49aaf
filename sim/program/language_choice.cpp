#include "program/language_choice.hpp"

#include <cstdlib>
#include <string_view>

namespace finsam {

Language language_of_environment() {
  for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
    const char* value = ::secure_getenv(name);
    if (!value || *value == '\0') continue;
    return std::string_view(value).starts_with("sv") ? Language::sv : Language::en;
  }
  return Language::en;
}

}  // namespace finsam
