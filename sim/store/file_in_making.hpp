#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "store/result_folder.hpp"

namespace finsam {

/// A file that is written bit by bit beside its place, and then put there in one step. One that is
/// not put there is removed. Missing folders above it are created.
class FileInMaking {
 public:
  /// @throws std::filesystem::filesystem_error, as all its functions
  explicit FileInMaking(const std::string& file);
  ~FileInMaking();
  FileInMaking(const FileInMaking&) = delete;
  FileInMaking& operator=(const FileInMaking&) = delete;

  void append(std::string_view bytes);
  /// Flushes it to the disk, and puts it where it belongs.
  void put_in_place(Overwrite overwrite);

 private:
  std::filesystem::path place_;
  std::filesystem::path part_;
  int descriptor_ = -1;
};

}  // namespace finsam
