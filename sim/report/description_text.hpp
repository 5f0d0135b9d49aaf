#pragma once
// Descriptions as sentences, for the reference and for editors.

#include <string>

#include "finsam/description.hpp"
#include "text/language.hpp"

namespace finsam {

/// `text` with a capital and a full stop.
std::string sentence(std::string_view text);

/// What the key means, and what else one must know.
std::string meaning_text(const Description& description, Language language);

/// How its value is written: "Share from 0 % to 100 %", "A word: none, sparr".
std::string form_text(const Description& description, Language language);

/// How to write its value, said to someone who wrote something else.
std::string wrong_form_text(const Description& description, Language language);

/// Whether and when it must be given, what holds where it is not, and when it is read: sentences.
std::string need_text(const Description& description, Language language);

/// Where it comes from, or that it is an assumption and why; empty when there is nothing to say.
std::string source_text(const Description& description, Language language);

/// `value` as it stands in a scenario under the key path `path`: a line for every level, and for
/// every item of a list that is written so.
std::string yaml_lines(std::string_view path, std::string_view value);

}  // namespace finsam
