#pragma once
// The terms that pages, messages and the reference use, each with what it means.

#include <span>

#include "text/phrase.hpp"

namespace finsam {

/// A term, and its meaning as a phrase.
struct GlossaryTerm {
  Phrase term;
  Phrase meaning;
};

/// All terms, from the money's way: from the frame to eget kapital, then how sure a figure is.
std::span<const GlossaryTerm> glossary();

}  // namespace finsam
