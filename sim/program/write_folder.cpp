#include "program/write_folder.hpp"

#include "data/sha256.hpp"
#include "program/streams.hpp"

namespace finsam {

ExitStatus write_folder(const std::string& folder, const std::vector<ResultFile>& files,
                        bool force) {
  const auto written =
      write_result_folder(folder, files, force ? Overwrite::replace : Overwrite::refuse);
  if (written) return ExitStatus::done;
  tell("finsam: the result was not written: " + written.error());
  return ExitStatus::not_written;
}

std::vector<ListedFile> listed(const std::vector<ResultFile>& files) {
  std::vector<ListedFile> list;
  list.reserve(files.size());
  for (const ResultFile& file : files) list.push_back({file.path, sha256_hex(file.bytes)});
  return list;
}

}  // namespace finsam
