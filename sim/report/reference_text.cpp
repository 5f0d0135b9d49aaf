#include <fmt/format.h>

#include "report/description_text.hpp"
#include "report/reference.hpp"
#include "report/text_layout.hpp"
#include "text/glossary.hpp"
#include "text/reference_words.hpp"

namespace finsam {
namespace {

/// `lines` with `indent` spaces before each.
std::string indented(std::string_view lines, int indent) {
  std::string out;
  while (!lines.empty()) {
    const std::size_t end = lines.find('\n');
    out += fmt::format("{:{}}{}\n", "", indent, lines.substr(0, end));
    lines.remove_prefix(end + 1);
  }
  return out;
}

std::string entry_text(const ReferenceEntry& entry, Language language, int width) {
  constexpr int indent = 4;
  const Description& description = *entry.description;
  std::string text = fmt::format("\n{}\n", entry.key);
  text += wrapped(meaning_text(description, language), width, indent);
  text += wrapped(facts_text(description, language), width, indent);
  text += wrapped(source_text(description, language), width, indent);
  for (const ReferenceList& list : lists_of(description, language)) {
    text += wrapped(list.heading, width, indent);
    for (const auto& [name, meaning] : list.items) {
      // Lines after the first stand further in.
      text += wrapped(fmt::format("{}: {}", name, meaning), width, indent + 4).substr(2);
    }
  }
  if (entry.example.empty()) return text;
  return text + "\n" + indented(entry.example, indent + 4);
}

/// What the words mean that the program uses.
std::string glossary_text(Language language, int width) {
  std::string text = heading(std::string(reference_words::terms.in(language)));
  for (const GlossaryTerm& each : glossary()) {
    text += "\n" + wrapped(each.term.in(language), width) +
            wrapped(sentence(each.meaning.in(language)), width, 4);
  }
  return text;
}

}  // namespace

std::string reference_text(const std::vector<ReferenceEntry>& entries, Language language,
                           int width) {
  std::string text;
  std::string_view section;
  const bool whole = entries.size() == reference_entries().size();
  if (whole) text = wrapped(reference_words::preface.in(language), width);
  for (const ReferenceEntry& entry : entries) {
    if (entry.section != section && entries.size() > 1) {
      text += heading(section_heading(entry, language));
    }
    section = entry.section;
    text += entry_text(entry, language, width);
  }
  if (whole) text += glossary_text(language, width);
  // The first line has text.
  return text.substr(text.find_first_not_of('\n'));
}

}  // namespace finsam
