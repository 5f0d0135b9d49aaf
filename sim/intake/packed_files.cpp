#include "intake/packed_files.hpp"

#include <zip.h>

namespace finsam {

namespace {

struct CloseArchive {
  void operator()(zip_t* zip) const { zip_discard(zip); }
};
struct CloseFile {
  void operator()(zip_file_t* file) const { zip_fclose(file); }
};

}  // namespace

struct PackedFiles::Archive {
  std::unique_ptr<zip_t, CloseArchive> zip;
};

PackedFiles::PackedFiles(const std::string& bytes, std::int64_t most_bytes)
    : archive_(std::make_unique<Archive>()), left_(most_bytes) {
  zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, nullptr);
  if (!source) return;
  archive_->zip.reset(zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, nullptr));
  if (!archive_->zip) zip_source_free(source);
}

PackedFiles::~PackedFiles() = default;

bool PackedFiles::is_archive() const { return archive_->zip != nullptr; }

bool PackedFiles::has(const std::string& name) const {
  return zip_name_locate(archive_->zip.get(), name.c_str(), 0) >= 0;
}

std::optional<std::string> PackedFiles::read(const std::string& name) {
  zip_stat_t about{};
  if (zip_stat(archive_->zip.get(), name.c_str(), 0, &about) != 0) return std::nullopt;
  if (about.size > static_cast<std::uint64_t>(left_)) {
    too_large_ = true;
    return std::nullopt;
  }
  const std::unique_ptr<zip_file_t, CloseFile> file(
      zip_fopen(archive_->zip.get(), name.c_str(), 0));
  if (!file) return std::nullopt;
  std::string bytes(about.size, '\0');
  // A file that unpacks to less or more than the archive says is broken; zip_fread checks its sum.
  const zip_int64_t count = zip_fread(file.get(), bytes.data(), bytes.size());
  char more = 0;
  if (count != static_cast<zip_int64_t>(bytes.size()) || zip_fread(file.get(), &more, 1) != 0) {
    return std::nullopt;
  }
  left_ -= count;
  return bytes;
}

}  // namespace finsam
