#pragma once
// Whom a name on the command line means.

#include <string>
#include <tl/expected.hpp>
#include <vector>

#include "finsam/roster.hpp"

namespace finsam {

/// The förbund that `name` means: its id or a name that it has in some year; else either of them
/// with other capitals or without dots, rings and accents; else the only one that begins so, else
/// the only one that has it as a part.
///
/// @return its index in the roster, or what to tell: the candidates, one a line, or what was
///         probably meant
tl::expected<int, std::string> forbund_called(const Roster& roster, const std::string& name);

/// The same, but more careful: of those that are not called `name`, only one that has it as whole
/// words is taken, and only where no other has it as a part.
tl::expected<int, std::string> forbund_with_words(const Roster& roster, const std::string& name);

/// Whether `name` is the whole id or a whole name of a förbund, capitals and the like aside.
bool is_whole_name(const Roster& roster, int forbund, const std::string& name);

/// The same as `forbund_called` for a municipality, by code or name.
tl::expected<int, std::string> municipality_called(const Roster& roster, const std::string& name);

/// The same for a region, by its name, or the name or code of its län: an index into Roster::lan.
tl::expected<int, std::string> region_called(const Roster& roster, const std::string& name);

/// Where the municipalities belong that `name` means, a line for each and each of its förbund:
/// "Borås belongs to sjuharad (Sjuhärads samordningsförbund)". None where it means too many.
std::vector<std::string> forbund_of_municipality_called(const Roster& roster,
                                                        const std::string& name);

}  // namespace finsam
