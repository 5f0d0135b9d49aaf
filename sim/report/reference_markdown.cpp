#include <fmt/format.h>

#include "report/description_text.hpp"
#include "report/reference.hpp"
#include "text/glossary.hpp"
#include "text/reference_words.hpp"

namespace finsam {
namespace {

namespace say = reference_words;

/// A paragraph; nothing where there is no text.
std::string paragraph(std::string_view text) {
  return text.empty() ? "" : fmt::format("\n{}\n", text);
}

std::string entry_markdown(const ReferenceEntry& entry, Language language) {
  const Description& description = *entry.description;
  std::string text = fmt::format("\n### `{}`\n", entry.key);
  text += paragraph(meaning_text(description, language));
  text += paragraph(facts_text(description, language));
  text += paragraph(source_text(description, language));
  for (const ReferenceList& list : lists_of(description, language)) {
    text += paragraph(list.heading);
    if (!list.items.empty()) text += '\n';
    for (const auto& [name, meaning] : list.items)
      text += fmt::format("- `{}`: {}\n", name, meaning);
  }
  if (entry.example.empty()) return text;
  return text + fmt::format("\n```yaml\n{}```\n", entry.example);
}

/// What the words mean that the program uses.
std::string glossary_markdown(Language language) {
  std::string text = fmt::format("\n## {}\n\n", say::terms.in(language));
  for (const GlossaryTerm& each : glossary()) {
    text += fmt::format("- **{}**: {}\n", each.term.in(language), each.meaning.in(language));
  }
  return text;
}

}  // namespace

std::string reference_markdown(const std::vector<ReferenceEntry>& entries, Language language) {
  std::string text;
  std::string_view section;
  const bool whole = entries.size() == reference_entries().size();
  if (whole) {
    text = fmt::format("# {}\n\n{}\n", say::title.in(language), say::preface.in(language));
  }
  for (const ReferenceEntry& entry : entries) {
    if (entry.section != section && entries.size() > 1) {
      text += fmt::format("\n## {}\n", section_heading(entry, language));
    }
    section = entry.section;
    text += entry_markdown(entry, language);
  }
  if (whole) text += glossary_markdown(language);
  return text.substr(text.find_first_not_of('\n'));
}

}  // namespace finsam
