#include "store/part_stores.hpp"

#include <fmt/format.h>
#include <sys/stat.h>

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <fstream>

namespace finsam {
namespace {

namespace fs = std::filesystem;

/// The number of the part of `store` that is called `name`; 0 for any other name.
int part_number(const std::string& store, const fs::path& name) {
  const std::string text = name.string();
  const std::string begin = part_file(fs::path(store).filename().string(), 0);
  const std::string_view stem = std::string_view(begin).substr(0, begin.size() - 1);
  if (!text.starts_with(stem)) return 0;
  int number = 0;
  std::from_chars(text.data() + stem.size(), text.data() + text.size(), number);
  // Neither "part-01" nor the log beside a part, "part-1-wal".
  return text == fmt::format("{}{}", stem, number) ? number : 0;
}

/// Adds what a part knows, and closes it.
tl::expected<std::int64_t, StoreFault> take_over(SweepStore& store, const std::string& file) {
  // As one that writes: so no other process does, and what a dead one left is put in order.
  const auto part = SweepStore::open(file, store.sweep());
  if (!part) {
    const StoreFault& fault = part.error();
    if (fault.side == StoreSide::output) return tl::unexpected(fault);
    return tl::unexpected(StoreFault{
        fault.side,
        fault.what + fmt::format(" (it is what a run of {} left, by several processes; remove it "
                                 "if nothing in it is needed)",
                                 store.file())});
  }
  const auto merged = store.merge(*part);
  if (!merged) return tl::unexpected(merged.error());
  return merged->new_cases;
}

tl::expected<void, StoreFault> remove(const std::string& file) {
  std::error_code error;
  if (fs::remove(file, error); !error) return {};
  return tl::unexpected(StoreFault{
      StoreSide::output,
      fmt::format("{}: it is taken over, but cannot be removed: {}", file, error.message())});
}

}  // namespace

std::string part_file(const std::string& store, int number) {
  return fmt::format("{}.part-{}", store, number);
}

tl::expected<std::vector<std::string>, StoreFault> part_files(const std::string& store) {
  std::vector<int> numbers;
  std::error_code error;
  const fs::path folder = fs::absolute(store).parent_path();
  fs::directory_iterator entry(folder, error);
  for (; !error && entry != fs::directory_iterator(); entry.increment(error)) {
    const int number = part_number(store, entry->path().filename());
    if (number > 0) numbers.push_back(number);
  }
  if (error) {
    return tl::unexpected(StoreFault{
        StoreSide::output, fmt::format("{}: the folder must be readable, to see which parts of {} "
                                       "other processes have written: {}",
                                       folder.string(), store, error.message())});
  }
  std::ranges::sort(numbers);
  std::vector<std::string> files;
  files.reserve(numbers.size());
  for (const int number : numbers) files.push_back(part_file(store, number));
  return files;
}

tl::expected<std::int64_t, StoreFault> take_over_parts(SweepStore& store) {
  std::int64_t new_cases = 0;
  const auto files = part_files(store.file());
  if (!files) return tl::unexpected(files.error());
  for (const std::string& file : *files) {
    const auto taken = take_over(store, file);
    if (!taken) return tl::unexpected(taken.error());
    new_cases += *taken;
    if (const auto removed = remove(file); !removed) return tl::unexpected(removed.error());
  }
  return new_cases;
}

std::string identity_of(const std::string& file) {
  struct stat found {};
  struct stat folder {};
  const fs::path whole = fs::absolute(file);
  if (::stat(whole.c_str(), &found) != 0) return "";
  if (::stat(whole.parent_path().c_str(), &folder) != 0) return "";
  // Its own for every machine, and every time that it starts.
  std::ifstream in("/proc/sys/kernel/random/boot_id");
  std::string machine;
  if (!std::getline(in, machine)) return "";
  return fmt::format("{} {} {} {} {} {}", machine, found.st_dev, found.st_ino, folder.st_dev,
                     folder.st_ino, whole.filename().string());
}

}  // namespace finsam
