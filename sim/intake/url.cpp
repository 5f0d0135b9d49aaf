#include <curl/curl.h>
#include <fmt/format.h>

#include <memory>

#include "data/quote.hpp"
#include "intake/http.hpp"

namespace finsam {
namespace {

struct Cleanup {
  void operator()(CURLU* url) const { curl_url_cleanup(url); }
};
using Url = std::unique_ptr<CURLU, Cleanup>;

std::string part_of(const Url& url, CURLUPart part, unsigned flags = 0) {
  char* text = nullptr;
  if (curl_url_get(url.get(), part, &text, flags) != CURLUE_OK) return "";
  std::string copy = text;
  curl_free(text);
  return copy;
}

Url parsed(const std::string& text) {
  Url url(curl_url());
  if (url && curl_url_set(url.get(), CURLUPART_URL, text.c_str(), 0) != CURLUE_OK) url.reset();
  return url;
}

}  // namespace

std::string origin_of(const std::string& url) {
  const Url parts = parsed(url);
  if (!parts) return "";
  return fmt::format("{}://{}:{}", part_of(parts, CURLUPART_SCHEME), part_of(parts, CURLUPART_HOST),
                     part_of(parts, CURLUPART_PORT, CURLU_DEFAULT_PORT));
}

bool is_on_this_computer(const std::string& url) {
  const Url parts = parsed(url);
  const std::string host = parts ? part_of(parts, CURLUPART_HOST) : "";
  return host == "localhost" || host == "127.0.0.1" || host == "[::1]";
}

std::string wrong_url(const std::string& url) {
  const Url parts = parsed(url);
  if (!parts) return in_quotes(url, 200) + " is not a URL";
  const std::string scheme = part_of(parts, CURLUPART_SCHEME);
  if (scheme == "https" || (scheme == "http" && is_on_this_computer(url))) return "";
  return in_quotes(url, 200) + " is not https";
}

}  // namespace finsam
