#pragma once

#include "text/words.hpp"

namespace finsam {

extern const Words swedish_words;
extern const Words english_words;

}  // namespace finsam
