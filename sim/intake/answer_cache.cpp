#include "intake/answer_cache.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <cstdlib>
#include <fstream>

#include "data/read_file.hpp"
#include "data/sha256.hpp"

namespace finsam {
namespace {

namespace fs = std::filesystem;

/// The first line of a kept answer: its sha256 and its tag.
constexpr std::size_t hash_length = 64;

}  // namespace

fs::path AnswerCache::path_of(const HttpRequest& request) const {
  return folder_ / sha256_hex(request.method + "\n" + request.url + "\n" + request.body);
}

std::optional<CachedAnswer> AnswerCache::find(const HttpRequest& request) const {
  const auto bytes = read_file(path_of(request).string(), 2 * largest_table);
  if (!bytes) return std::nullopt;
  const std::size_t end = bytes->find('\n');
  if (end == bytes->npos || end < hash_length + 2) return std::nullopt;
  CachedAnswer answer{bytes->substr(hash_length + 1, end - hash_length - 1),
                      bytes->substr(end + 1)};
  if (sha256_hex(answer.body) != bytes->substr(0, hash_length)) return std::nullopt;
  return answer;
}

void AnswerCache::keep(const HttpRequest& request, const CachedAnswer& answer) const {
  if (answer.etag.empty() || answer.etag.find('\n') != answer.etag.npos) return;
  std::error_code ignored;
  fs::create_directories(folder_, ignored);
  const fs::path path = path_of(request);
  const fs::path fresh = path.string() + fmt::format(".{}", ::getpid());
  {
    std::ofstream out(fresh, std::ios::binary);
    out << sha256_hex(answer.body) << ' ' << answer.etag << '\n' << answer.body;
    out.close();
    if (!out) {
      fs::remove(fresh, ignored);
      return;
    }
  }
  fs::rename(fresh, path, ignored);
}

fs::path usual_cache_folder() {
  // A relative path is to be passed over (XDG Base Directory Specification).
  const char* cache = ::secure_getenv("XDG_CACHE_HOME");
  if (cache && fs::path(cache).is_absolute()) return fs::path(cache) / "finsam";
  const char* home = ::secure_getenv("HOME");
  if (home && fs::path(home).is_absolute()) return fs::path(home) / ".cache" / "finsam";
  return {};
}

}  // namespace finsam
