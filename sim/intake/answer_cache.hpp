#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "intake/http.hpp"

namespace finsam {

/// An answer that was fetched before, and the tag by which a server knows it.
struct CachedAnswer {
  std::string etag;
  std::string body;
};

/// Answers kept in a folder, one per request. What cannot be read there, or is no longer what was
/// put there, is as if it were not there; what cannot be written is let go.
class AnswerCache {
 public:
  explicit AnswerCache(std::filesystem::path folder) : folder_(std::move(folder)) {}

  std::optional<CachedAnswer> find(const HttpRequest& request) const;
  void keep(const HttpRequest& request, const CachedAnswer& answer) const;

 private:
  std::filesystem::path path_of(const HttpRequest& request) const;

  std::filesystem::path folder_;
};

/// Where answers are kept unless the user says otherwise: finsam in XDG_CACHE_HOME or ~/.cache;
/// empty where neither is known.
std::filesystem::path usual_cache_folder();

}  // namespace finsam
