#pragma once

#include <string>
#include <vector>

#include "program/command.hpp"

namespace finsam {

/// A word that may come next, and what it is.
struct Candidate {
  std::string word;
  std::string about;
};

/// What may stand in a place of the command line.
struct Candidates {
  std::vector<Candidate> words;
  Takes files = Takes::anything;  ///< scenario, file or folder: those of the disk as well
  bool goes_on = false;           ///< the words are beginnings: no space after them
};

/// What may stand in the place of the last of `words`, the words after "finsam", and begins as it
/// does. It is often empty, or the beginning of a word. Where the words before it make no sense,
/// there is nothing.
Candidates candidates(const std::vector<std::string>& words, Language language);

}  // namespace finsam
