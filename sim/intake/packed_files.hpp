#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

namespace finsam {

/// The files in a zip archive, which stands in memory. libzip tells how large a file is before it
/// unpacks it, so that a small archive cannot fill the memory; liborcus, which also reads
/// workbooks, has no such bound.
class PackedFiles {
 public:
  /// @param bytes  must outlive the object; @param most_bytes  that are unpacked in all
  PackedFiles(const std::string& bytes, std::int64_t most_bytes);
  ~PackedFiles();
  PackedFiles(const PackedFiles&) = delete;
  PackedFiles& operator=(const PackedFiles&) = delete;

  bool is_archive() const;
  bool has(const std::string& name) const;
  /// The bytes of the file called `name`; empty where there is none, it is broken or too large.
  std::optional<std::string> read(const std::string& name);
  /// Whether something was left out because it was too large.
  bool too_large() const { return too_large_; }

 private:
  struct Archive;
  std::unique_ptr<Archive> archive_;
  std::int64_t left_;
  bool too_large_ = false;
};

}  // namespace finsam
