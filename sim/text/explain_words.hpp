#pragma once
// What a page that says why is written with: headings, sentences, labels and words, each with an
// id.

#include <span>
#include <string_view>

#include "text/phrase.hpp"

namespace finsam {

/// A text of the page under its id. In a {placeholder} stands a value of the step.
struct PageText {
  std::string_view id;
  Phrase text;
};

/// The heading of a step.
Phrase page_heading(std::string_view step);

/// A sentence ("damping.floor") or, after a @ in a sentence's names, a word ("the_region").
Phrase page_sentence(std::string_view id);

/// What a value is called where it stands on a line of its own; empty where the catalogue has none.
Phrase page_label(std::string_view name);

/// A unit as a manifest writes it, in words; empty where the catalogue does not know it.
Phrase page_unit(std::string_view unit);

/// What the page says around its steps: "sources", "parameters".
Phrase page_word(std::string_view id);

/// All sentences, for tests.
std::span<const std::span<const PageText>> page_sentences();

}  // namespace finsam
