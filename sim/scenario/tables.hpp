#pragma once

#include <optional>
#include <string>

#include "data/located_text.hpp"
#include "scenario/draft.hpp"

namespace finsam {

/// The table that `node` names, or holds itself after `|`. A path is relative to the file that it
/// is written in; one from the command line or a pipe, to the current folder.
/// @return empty when it cannot be read, which is reported under `key`
std::optional<LocatedText> table_at(Draft& draft, const Node& node, const std::string& key);

/// `written` as seen from the file at `place`, which may be the command line or a pipe.
std::string path_from(const Place& place, const std::string& written);

/// Reads the roster, the statistics and the opening balances.
void read_data(Draft& draft);

/// Reads fixed shares and other income, where they are asked for.
void read_term_tables(Draft& draft);

}  // namespace finsam
