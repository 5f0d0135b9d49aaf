#include "text/words.hpp"

#include "text/catalogue.hpp"

namespace finsam {

const Words& words(Language language) {
  return language == Language::sv ? swedish_words : english_words;
}

}  // namespace finsam
