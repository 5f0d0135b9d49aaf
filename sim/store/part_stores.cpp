#include "store/part_stores.hpp"

#include <SQLiteCpp/Database.h>
#include <fmt/format.h>
#include <sys/stat.h>

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <fstream>

#include "store/sqlite_faults.hpp"
#include "store/store_tables.hpp"

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
  // Neither "rank-01" nor the log beside a part, "rank-1-wal".
  return text == fmt::format("{}{}", stem, number) ? number : 0;
}

constexpr auto mark = "part_of";  // the document that only parts have

StoredSweep marked(StoredSweep sweep, const std::string& store) {
  sweep.documents = {{mark, store}};
  return sweep;
}

/// Whether a file is no store that somebody keeps under a part's name: it is a part, or nothing
/// yet, or nothing that can be opened, which opening it tells.
tl::expected<bool, StoreFault> may_be_part(const std::string& file) {
  return guarded(file, StoreUse::read, [&]() -> tl::expected<bool, StoreFault> {
    // One that was killed at its end has to be put in order before it can be read.
    SQLite::Database database(file, SQLite::OPEN_READWRITE, 5000);
    if (contents_of(database) != StoreContents::store) return true;
    const auto documents = read_sweep(database).documents;
    return std::ranges::any_of(documents,
                               [](const StoredDocument& each) { return each.name == mark; });
  });
}

/// Says of a fault in which run the file has its part.
StoreFault of_a_part(const StoreFault& fault, const std::string& store) {
  if (fault.side == StoreSide::output) return fault;
  return {fault.side,
          fault.what + fmt::format(" (it is what a run of {} left, by several processes; remove it "
                                   "if nothing in it is needed)",
                                   store)};
}

/// Adds what a part knows, and removes it; a store that is none is passed over.
tl::expected<std::int64_t, StoreFault> take_over(SweepStore& store, const std::string& file) {
  const auto is_part = may_be_part(file);
  if (!is_part) return tl::unexpected(of_a_part(is_part.error(), store.file()));
  if (!*is_part) return 0;
  // As one that writes: so no other process does, and what a dead one left is put in order.
  auto part = SweepStore::open(file, marked(store.sweep(), store.file()));
  if (!part) return tl::unexpected(of_a_part(part.error(), store.file()));
  const auto merged = store.merge(*part);
  if (!merged) return tl::unexpected(merged.error());
  if (const auto removed = part->remove(); !removed) return tl::unexpected(removed.error());
  return merged->new_cases;
}

}  // namespace

std::string part_file(const std::string& store, int number) {
  return fmt::format("{}.rank-{}", store, number);
}

tl::expected<SweepStore, StoreFault> open_part(const std::string& store, int number,
                                               const StoredSweep& sweep) {
  const std::string file = part_file(store, number);
  std::error_code ignored;
  if (fs::exists(file, ignored)) {
    const auto is_part = may_be_part(file);
    if (!is_part) return tl::unexpected(is_part.error());
    if (!*is_part) {
      return tl::unexpected(StoreFault{
          StoreSide::input,
          fmt::format("{}: rank {} would write its part of {} here, but it is a store of its own; "
                      "give it another name",
                      file, number, store)});
    }
  }
  return SweepStore::open(file, marked(sweep, store));
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
  }
  return new_cases;
}

std::string this_machine() {
  // Its own for every machine, and every time that it starts.
  std::ifstream in("/proc/sys/kernel/random/boot_id");
  std::string machine;
  return std::getline(in, machine) ? machine : "";
}

std::string identity_of(const std::string& file) {
  struct stat found {};
  struct stat folder {};
  const fs::path whole = fs::absolute(file);
  if (::stat(whole.c_str(), &found) != 0) return "";
  if (::stat(whole.parent_path().c_str(), &folder) != 0) return "";
  const std::string machine = this_machine();
  if (machine.empty()) return "";
  return fmt::format("{} {} {} {} {} {}", machine, found.st_dev, found.st_ino, folder.st_dev,
                     folder.st_ino, whole.filename().string());
}

}  // namespace finsam
