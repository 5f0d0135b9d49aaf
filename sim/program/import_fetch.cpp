#include "program/import_fetch.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "intake/curl_transport.hpp"
#include "intake/fetcher.hpp"
#include "intake/kolada.hpp"
#include "intake/scb_requests.hpp"
#include "program/given.hpp"
#include "program/streams.hpp"
#include "report/number_text.hpp"
#include "text/import_phrases.hpp"

namespace finsam {
namespace {

constexpr int most_years = 60;

Fetcher fetcher_of(const Given& given) {
  TransportLimits limits;
  if (const auto timeout = given.count("timeout")) limits.whole = std::chrono::seconds(*timeout);
  std::filesystem::path folder = usual_cache_folder();
  if (const auto chosen = given.text("cache")) folder = *chosen;
  std::optional<AnswerCache> cache;
  if (!folder.empty()) cache.emplace(folder);
  return Fetcher(curl_transport(limits), steady_clock(), cache);
}

}  // namespace

std::string service_url(const Given& given) {
  const bool scb = given.arguments.front() == "scb";
  std::string url = given.text("url").value_or(scb ? scb_url : kolada_url);
  while (url.ends_with('/')) url.pop_back();
  return url;
}

tl::expected<std::vector<HttpRequest>, std::string> requests_of(const Given& given,
                                                                const SourceChoice& choice,
                                                                const Scenario& scenario) {
  if (!given.years)
    return tl::unexpected(std::string("no --years; write those to fetch, for example 2018:2024"));
  const int first = given.years->first.number;
  const int last = given.years->second.number;
  if (last - first >= most_years) {
    return tl::unexpected(fmt::format("more than {} years", most_years));
  }
  const bool scb = given.arguments.front() == "scb";
  const std::string url = service_url(given);
  if (const std::string wrong = wrong_url(url); !wrong.empty()) {
    return tl::unexpected("--url " + wrong);
  }
  if (!scb) return kolada_requests(choice, url, first, last);
  std::vector<std::string> codes;
  for (const Municipality& each : scenario.roster.municipalities) codes.push_back(each.code);
  return scb_requests(*find_scb_table(*given.text("table")), url, codes, first, last);
}

std::string requests_text(const std::vector<HttpRequest>& requests, Language language) {
  std::string out;
  for (const HttpRequest& request : requests) {
    out += fmt::format("{} {}\n", request.method, request.url);
    if (request.cells > 0) {
      out += fmt::format(fmt::runtime(import_phrases::cells.in(language)),
                         fmt::arg("count", number_text(request.cells, language)));
      out += "\n";
    }
    if (!request.body.empty()) out += request.body + "\n";
  }
  return out;
}

tl::expected<std::vector<Answer>, std::string> fetch_answers(
    const Given& given, const std::vector<HttpRequest>& requests) {
  Fetcher fetcher = fetcher_of(given);
  std::vector<Answer> answers;
  for (std::size_t i = 0; i < requests.size(); ++i) {
    const HttpRequest& request = requests[i];
    if (requests.size() > 1 && !given.has("quiet")) {
      tell(fmt::format("finsam import: request {} of {}", i + 1, requests.size()));
    }
    if (request.method == "POST") {
      auto bytes = fetcher.fetch(request);
      if (!bytes) return tl::unexpected(bytes.error());
      answers.push_back({fmt::format("{} ({})", request.url, i + 1), std::move(*bytes)});
      continue;
    }
    auto pages = fetch_pages(fetcher, request);
    if (!pages) return tl::unexpected(pages.error());
    for (std::string& page : *pages) answers.push_back({request.url, std::move(page)});
  }
  return answers;
}

}  // namespace finsam
