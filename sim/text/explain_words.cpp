#include "text/explain_words.hpp"

#include <algorithm>
#include <array>
#include <stdexcept>
#include <string>

#include "text/explain_catalogue.hpp"

namespace finsam {
namespace {

Phrase found_in(std::span<const PageText> texts, std::string_view id) {
  const auto found =
      std::find_if(texts.begin(), texts.end(), [&](const PageText& text) { return text.id == id; });
  return found == texts.end() ? Phrase{} : found->text;
}

Phrase required_in(std::span<const PageText> texts, std::string_view id) {
  const Phrase text = found_in(texts, id);
  if (text.empty()) throw std::logic_error("no text called " + std::string(id));
  return text;
}

}  // namespace

std::span<const std::span<const PageText>> page_sentences() {
  static const std::array<std::span<const PageText>, 8> parts = {
      roster_sentences(),  allocation_sentences(), damping_sentences(), matching_sentences(),
      economy_sentences(), payer_sentences(),      nation_sentences(),  account_sentences()};
  return parts;
}

Phrase page_heading(std::string_view step) {
  return required_in(page_frame_texts(), "heading." + std::string(step));
}

Phrase page_word(std::string_view id) { return required_in(page_frame_texts(), id); }

Phrase page_unit(std::string_view unit) {
  return found_in(page_frame_texts(), "unit." + std::string(unit));
}

Phrase page_label(std::string_view name) { return found_in(page_labels(), name); }

Phrase page_sentence(std::string_view id) {
  for (const std::span<const PageText> part : page_sentences()) {
    const Phrase text = found_in(part, id);
    if (!text.empty()) return text;
  }
  throw std::logic_error("no sentence called " + std::string(id));
}

}  // namespace finsam
