#pragma once

#include <stdexcept>
#include <string>

#include "data/sha256.hpp"
#include "support/temp_folder.hpp"

namespace finsam::test {

/// Replaces `old_text`, which must be there, by `new_text` in a file.
inline void replace_in(const std::string& file, const std::string& old_text,
                       const std::string& new_text) {
  std::string text = read_file(file);
  const std::size_t at = text.find(old_text);
  if (at == std::string::npos) throw std::runtime_error("no " + old_text + " in " + file);
  write_file(file, text.replace(at, old_text.size(), new_text));
}

/// Writes a file of the result in `folder` anew and lists it in the manifest as it is now, as
/// another version of the program would have written it.
inline void rewrite_result(const std::string& folder, const std::string& name,
                           const std::string& text) {
  const std::string before = sha256_hex(read_file(folder + "/" + name));
  write_file(folder + "/" + name, text);
  replace_in(folder + "/manifest.json", before, sha256_hex(text));
}

}  // namespace finsam::test
