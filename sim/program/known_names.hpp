#pragma once

#include <string>
#include <vector>

#include "program/candidates.hpp"

namespace finsam {

/// Every group of keys: "damping".
std::vector<Candidate> known_groups(Language language);

/// Every key of a scenario that has a description, with its meaning.
std::vector<Candidate> known_keys(Language language);

/// Every key of a sweep file, with its meaning.
std::vector<Candidate> known_sweep_keys(Language language);

/// The keys as `--set` takes them, with "=" after them.
std::vector<Candidate> settable_keys(Language language);

/// The ways on from `text` under `matching` to policies for a förbund, län or region of the
/// scenario in `file`: "matching.forbund.", "matching.forbund.malmo." and
/// "matching.forbund.malmo.policy=".
std::vector<Candidate> matching_keys(const std::string& text, const std::string& file,
                                     Language language);

/// The settings of `key`, "key=word", where it takes one of a few words.
std::vector<Candidate> settable_values(const std::string& key, Language language);

/// The förbund (by id, with their names), kommuner or regions of the scenario in `file`; none where
/// it cannot be read.
std::vector<Candidate> known_names(Takes takes, const std::string& file);

/// The years that the scenario in `file` simulates; none where it cannot be read.
std::vector<Candidate> known_years(const std::string& file);

}  // namespace finsam
