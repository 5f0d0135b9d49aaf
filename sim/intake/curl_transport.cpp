#include "intake/curl_transport.hpp"

#include <curl/curl.h>
#include <fmt/format.h>

#include <memory>
#include <stdexcept>

#include "finsam/quantity/digit_groups.hpp"

namespace finsam {
namespace {

struct Cleanup {
  void operator()(CURL* handle) const { curl_easy_cleanup(handle); }
  void operator()(curl_slist* list) const { curl_slist_free_all(list); }
};
using Handle = std::unique_ptr<CURL, Cleanup>;
using Headers = std::unique_ptr<curl_slist, Cleanup>;

/// libcurl as a whole, made ready once.
void make_ready() {
  static const CURLcode made = curl_global_init(CURL_GLOBAL_DEFAULT);
  if (made != CURLE_OK) throw std::runtime_error("libcurl cannot start");
}

/// An answer while it comes in.
struct Incoming {
  std::string body;
  std::int64_t most = 0;
  bool too_large = false;
};

std::size_t take_bytes(char* bytes, std::size_t, std::size_t count, void* incoming) {
  auto& into = *static_cast<Incoming*>(incoming);
  if (into.body.size() + count > static_cast<std::size_t>(into.most)) {
    into.too_large = true;
    return 0;  // breaks off
  }
  into.body.append(bytes, count);
  return count;
}

/// Handles are variadic, so that options keep the types that libcurl documents.
template <class Value>
void set(const Handle& handle, CURLoption option, Value value) {
  if (curl_easy_setopt(handle.get(), option, value) != CURLE_OK) {
    throw std::runtime_error("libcurl lacks an option");
  }
}

void add(Headers& headers, const std::string& line) {
  curl_slist* longer = curl_slist_append(headers.get(), line.c_str());
  if (!longer) throw std::bad_alloc();
  static_cast<void>(headers.release());
  headers.reset(longer);
}

Headers headers_of(const HttpRequest& request) {
  Headers headers;
  add(headers, "Accept: application/json");
  if (!request.body.empty()) add(headers, "Content-Type: application/json");
  if (!request.etag.empty()) add(headers, "If-None-Match: " + request.etag);
  return headers;
}

std::string text_of(const Handle& handle, CURLINFO info) {
  const char* text = nullptr;
  curl_easy_getinfo(handle.get(), info, &text);
  return text ? text : "";
}

std::string header_of(const Handle& handle, const char* name) {
  curl_header* header = nullptr;
  const CURLHcode found = curl_easy_header(handle.get(), name, 0, CURLH_HEADER, -1, &header);
  return found == CURLHE_OK ? header->value : "";
}

/// Whether another try may help: the net, not what was asked.
bool may_pass(CURLcode code) {
  switch (code) {
    case CURLE_COULDNT_CONNECT:
    case CURLE_OPERATION_TIMEDOUT:
    case CURLE_PARTIAL_FILE:
    case CURLE_GOT_NOTHING:
    case CURLE_SEND_ERROR:
    case CURLE_RECV_ERROR:
    case CURLE_HTTP2:
    case CURLE_HTTP2_STREAM:
      return true;
    default:
      return false;
  }
}

HttpAnswer answer_of(const Handle& handle, std::string body) {
  HttpAnswer answer;
  long status = 0;
  curl_easy_getinfo(handle.get(), CURLINFO_RESPONSE_CODE, &status);
  curl_off_t wait = 0;
  curl_easy_getinfo(handle.get(), CURLINFO_RETRY_AFTER, &wait);
  answer.status = static_cast<int>(status);
  answer.content_type = text_of(handle, CURLINFO_CONTENT_TYPE);
  answer.etag = header_of(handle, "ETag");
  answer.location = text_of(handle, CURLINFO_REDIRECT_URL);
  if (wait > 0) answer.retry_after = std::chrono::seconds(wait);
  answer.body = std::move(body);
  return answer;
}

tl::expected<HttpAnswer, TransportFault> exchange(const HttpRequest& request,
                                                  const TransportLimits& limits) {
  make_ready();
  const Handle handle(curl_easy_init());
  if (!handle) throw std::bad_alloc();
  Incoming incoming{{}, limits.most_bytes, false};
  const Headers headers = headers_of(request);
  set(handle, CURLOPT_URL, request.url.c_str());
  set(handle, CURLOPT_PROTOCOLS_STR, "https,http");
  set(handle, CURLOPT_SSL_VERIFYPEER, 1L);
  set(handle, CURLOPT_SSL_VERIFYHOST, 2L);
  set(handle, CURLOPT_FOLLOWLOCATION, 0L);
  // A proxy of the environment is for what is elsewhere.
  if (is_on_this_computer(request.url)) set(handle, CURLOPT_PROXY, "");
  set(handle, CURLOPT_HTTPHEADER, headers.get());
  set(handle, CURLOPT_USERAGENT, "finsam");
  set(handle, CURLOPT_ACCEPT_ENCODING, "");
  set(handle, CURLOPT_NOSIGNAL, 1L);
  set(handle, CURLOPT_CONNECTTIMEOUT, static_cast<long>(limits.connect.count()));
  set(handle, CURLOPT_TIMEOUT, static_cast<long>(limits.whole.count()));
  set(handle, CURLOPT_WRITEFUNCTION, &take_bytes);
  set(handle, CURLOPT_WRITEDATA, static_cast<void*>(&incoming));
  if (request.method == "POST") {
    set(handle, CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(request.body.size()));
    set(handle, CURLOPT_POSTFIELDS, request.body.c_str());
  }
  const CURLcode code = curl_easy_perform(handle.get());
  if (incoming.too_large) {
    return tl::unexpected(TransportFault{
        fmt::format("the answer is larger than {} bytes", digit_groups(limits.most_bytes))});
  }
  if (code != CURLE_OK) {
    return tl::unexpected(TransportFault{curl_easy_strerror(code), may_pass(code)});
  }
  return answer_of(handle, std::move(incoming.body));
}

}  // namespace

Transport curl_transport(TransportLimits limits) {
  return [limits](const HttpRequest& request) { return exchange(request, limits); };
}

}  // namespace finsam
