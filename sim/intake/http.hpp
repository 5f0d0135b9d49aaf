#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <tl/expected.hpp>

namespace finsam {

struct HttpRequest {
  std::string method = "GET";
  std::string url;
  std::string body = {};   ///< JSON; empty: none
  std::int64_t cells = 0;  ///< how many values the answer has; 0: not known
  std::string etag = {};   ///< of the answer that is at hand: If-None-Match
};

struct HttpAnswer {
  int status = 0;
  std::string content_type;
  std::string etag;
  std::string location;  ///< of a redirection, as a whole URL
  std::optional<std::chrono::seconds> retry_after;
  std::string body;
};

/// Why there is no answer.
struct TransportFault {
  std::string what;
  bool may_pass = false;                          ///< another try may succeed
  std::optional<std::chrono::seconds> wait = {};  ///< that the server asks for before it
};

/// One exchange with a server, without retries.
using Transport = std::function<tl::expected<HttpAnswer, TransportFault>(const HttpRequest&)>;

/// "https://statistikdatabasen.scb.se:443": scheme, host and port of `url`; empty where it is no
/// URL.
std::string origin_of(const std::string& url);

/// Whether the host of `url` is this computer: localhost, 127.0.0.1 or [::1].
bool is_on_this_computer(const std::string& url);

/// What is wrong with `url` as a place to fetch from; empty when nothing is. It must be https, save
/// for a server on this computer.
std::string wrong_url(const std::string& url);

}  // namespace finsam
