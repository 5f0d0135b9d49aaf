#include "store/leftovers.hpp"

#include <fmt/format.h>

#include <cerrno>
#include <charconv>
#include <csignal>
#include <system_error>
#include <vector>

namespace finsam {
namespace {

namespace fs = std::filesystem;

/// The number that `text` begins with, taken off it; 0 when there is none.
int take_number(std::string_view& text) {
  int number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc()) return 0;
  text.remove_prefix(static_cast<std::size_t>(end - text.data()));
  return number;
}

/// The process whose unfinished result beside `target` is called `name`; 0 for any other name.
pid_t writer_of(const fs::path& name, const fs::path& target) {
  const std::string text = name.string();
  std::string_view rest = text;
  const std::string begin = fmt::format(".{}.new-", target.filename().string());
  if (!rest.starts_with(begin)) return 0;
  rest.remove_prefix(begin.size());
  const int writer = take_number(rest);
  if (writer <= 0 || !rest.starts_with("-")) return 0;
  rest.remove_prefix(1);
  const int attempt = take_number(rest);
  return name == unfinished_name(target, writer, attempt) ? writer : 0;
}

bool is_gone(pid_t process) { return ::kill(process, 0) != 0 && errno == ESRCH; }

}  // namespace

fs::path unfinished_name(const fs::path& target, pid_t writer, int attempt) {
  return fmt::format(".{}.new-{}-{}", target.filename().string(), writer, attempt);
}

void remove_leftovers(const fs::path& target) {
  std::error_code error;
  std::vector<fs::path> leftovers;
  fs::directory_iterator entry(target.parent_path(), error);
  for (; !error && entry != fs::directory_iterator(); entry.increment(error)) {
    const pid_t writer = writer_of(entry->path().filename(), target);
    const bool is_folder = entry->symlink_status(error).type() == fs::file_type::directory;
    if (writer > 0 && is_folder && is_gone(writer)) leftovers.push_back(entry->path());
  }
  for (const fs::path& leftover : leftovers) fs::remove_all(leftover, error);
}

}  // namespace finsam
