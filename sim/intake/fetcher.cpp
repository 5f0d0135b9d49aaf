#include "intake/fetcher.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "data/quote.hpp"
#include "intake/json_text.hpp"

namespace finsam {
namespace {

constexpr int most_redirections = 3;
constexpr const char* answer_name = "answer";  // of the text that places are in

bool is_redirection(int status) {
  return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

bool may_pass(int status) {
  return status == 429 || status == 500 || status == 502 || status == 503 || status == 504;
}

/// What a service says went wrong (RFC 9457: title, detail); empty where it says nothing.
std::string problem_of(const std::string& body) {
  Diagnostics ignored;
  SourceErrors errors(answer_name, ignored);
  const auto json = parse_json(body, errors);
  if (!json || !json->is_object()) return "";
  std::string text = text_member(*json, "title");
  const std::string detail = text_member(*json, "detail");
  if (!detail.empty()) text += (text.empty() ? "" : ": ") + detail;
  return text.empty() ? "" : ": " + in_quotes(text, 200);
}

bool is_json(const std::string& content_type) {
  std::string type = content_type.substr(0, content_type.find(';'));
  std::transform(type.begin(), type.end(), type.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  while (type.ends_with(' ')) type.pop_back();
  return type == "application/json" || type.ends_with("+json");
}

/// Why `answer` is no JSON; empty when it is.
std::string fault_of(const HttpAnswer& answer) {
  if (!is_json(answer.content_type)) {
    return fmt::format("the answer is {}, not JSON", in_quotes(answer.content_type));
  }
  Diagnostics found;
  SourceErrors errors(answer_name, found);
  if (parse_json(answer.body, errors)) return "";
  const Diagnostic& first = found.all().front();
  return fmt::format("the answer {} (line {}, column {})", first.what, first.place.line,
                     first.place.column);
}

}  // namespace

tl::expected<HttpAnswer, TransportFault> Fetcher::one_try(const HttpRequest& request) {
  pacer_.wait(clock_);
  auto answer = transport_(request);
  if (!answer || !may_pass(answer->status)) return answer;
  TransportFault fault{
      fmt::format("the server answers {}{}", answer->status, problem_of(answer->body)), true};
  fault.wait = answer->retry_after;
  if (fault.wait > limits_.longest_wait) {
    fault.what +=
        fmt::format(", and asks to wait {} seconds; try again later", fault.wait->count());
    fault.may_pass = false;
  }
  return tl::unexpected(fault);
}

tl::expected<HttpAnswer, std::string> Fetcher::answer_to(HttpRequest request) {
  const std::string origin = origin_of(request.url);
  std::chrono::milliseconds wait = limits_.first_wait;
  int redirections = 0;
  for (int tries = 1;;) {
    auto answer = one_try(request);
    if (!answer) {
      if (!answer.error().may_pass) return tl::unexpected(answer.error().what);
      if (tries++ == limits_.tries) {
        return tl::unexpected(
            fmt::format("{} (tried {} times)", answer.error().what, limits_.tries));
      }
      clock_.sleep(answer.error().wait ? *answer.error().wait : wait);
      wait *= 2;
      continue;
    }
    if (!is_redirection(answer->status)) return *answer;
    if (origin_of(answer->location) != origin) {
      return tl::unexpected(
          fmt::format("the server redirects to {}, another host or scheme; it is "
                      "not followed",
                      in_quotes(answer->location, 200)));
    }
    if (++redirections > most_redirections)
      return tl::unexpected(std::string("the server redirects in circles"));
    request.url = answer->location;
    if (answer->status == 303) {
      request.method = "GET";
      request.body.clear();
    }
  }
}

tl::expected<std::string, std::string> Fetcher::fetch(const HttpRequest& request) {
  const auto kept = cache_ ? cache_->find(request) : std::nullopt;
  HttpRequest asked = request;
  if (kept) asked.etag = kept->etag;
  const auto failed = [&](const std::string& why) {
    return tl::unexpected(fmt::format("{}: {}", request.url, why));
  };
  auto answer = answer_to(asked);
  // So may a server answer a POST whose tag still holds (RFC 9110, 13.1.2).
  if (kept && answer && answer->status == 412) answer = answer_to(request);
  if (!answer) return failed(answer.error());
  if (answer->status == 304 && kept) return kept->body;
  if (answer->status != 200) {
    return failed(fmt::format("the server answers {}{}", answer->status, problem_of(answer->body)));
  }
  if (const std::string fault = fault_of(*answer); !fault.empty()) return failed(fault);
  if (cache_) cache_->keep(request, {answer->etag, answer->body});
  return answer->body;
}

}  // namespace finsam
