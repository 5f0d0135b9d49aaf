#include "store/sqlite_faults.hpp"

#include <fmt/format.h>
#include <sqlite3.h>

#include <filesystem>

namespace finsam {
namespace {

std::string cannot_be_opened(const std::string& file, StoreUse use) {
  if (use == StoreUse::write) return "the store cannot be written here";
  std::error_code ignored;
  if (!std::filesystem::exists(file, ignored)) return "there is no such file";
  for (const char* const log : {"-wal", "-journal"}) {
    if (!std::filesystem::exists(file + log, ignored)) continue;
    return fmt::format(
        "its last blocks are still in {}{}, and are put in order where they lie, but this folder "
        "cannot be written; copy both to one that can",
        file, log);
  }
  return "it cannot be read";
}

std::string words_for(int code, const std::string& file, StoreUse use) {
  switch (code) {
    case SQLITE_FULL:
      return "the disk is full; what is done is kept: make room and run the same command again";
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return "the store is in use by another process; wait until that is done, or stop it";
    case SQLITE_NOTADB:
      return "it is no sweep store";
    case SQLITE_CORRUPT:
    case SQLITE_ERROR:  // a table or a column is missing
      return "the store is broken; remove it and run the sweep again";
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_CANTOPEN:
      return cannot_be_opened(file, use);
    default:
      return "";
  }
}

bool is_bad_contents(int code) {
  return code == SQLITE_NOTADB || code == SQLITE_CORRUPT || code == SQLITE_ERROR;
}

}  // namespace

StoreFault fault_of(const std::string& file, StoreUse use, const SQLite::Exception& exception) {
  const int code = exception.getErrorCode() & 0xff;  // without what SQLite adds for programmers
  std::string words = words_for(code, file, use);
  if (words.empty()) {
    words = fmt::format("the store could not be {}: {}", use == StoreUse::read ? "read" : "written",
                        exception.what());
  }
  const bool input = use == StoreUse::read || is_bad_contents(code);
  return {input ? StoreSide::input : StoreSide::output, fmt::format("{}: {}", file, words)};
}

StoreFault fault_of(const std::string& file, const BrokenStore& broken) {
  return {StoreSide::input,
          fmt::format("{}: the store is broken: {}; remove it and run the sweep again", file,
                      broken.what())};
}

}  // namespace finsam
