#include "intake/kolada.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>
#include <set>
#include <tuple>

#include "data/quote.hpp"
#include "data/row_cells.hpp"
#include "intake/json_text.hpp"

namespace finsam {
namespace {

using Json = nlohmann::json;

constexpr int most_years = 25;
constexpr std::size_t most_pages = 1000;

/// A text, or a whole number as text: the year comes as either.
std::string plain_member(const Json& object, const char* name) {
  const auto found = object.find(name);
  if (found == object.end()) return "";
  if (found->is_number_integer()) return found->dump();
  return found->is_string() ? found->get<std::string>() : "";
}

/// The value for both sexes among those of an entry; empty where there is none.
std::optional<std::int64_t> both_sexes(const Json& values, const std::string& pointer,
                                       SourceErrors& errors) {
  for (std::size_t i = 0; i < values.size(); ++i) {
    if (!values[i].is_object() || text_member(values[i], "gender") != "T") continue;
    const auto value = values[i].find("value");
    if (value == values[i].end()) return std::nullopt;
    return json_figure(*value, fmt::format("{}/{}/value", pointer, i), errors);
  }
  return std::nullopt;
}

void take_entry(const Json& entry, const std::string& pointer, KoladaPage& page,
                SourceErrors& errors) {
  const auto values = entry.is_object() ? entry.find("values") : entry.end();
  if (!entry.is_object() || values == entry.end() || !values->is_array()) {
    errors.error_at(pointer, "is no value of a key figure");
    return;
  }
  KoladaValue value{text_member(entry, "kpi"), text_member(entry, "municipality"),
                    plain_member(entry, "period"), std::nullopt, errors.place_of(pointer)};
  if (value.kpi.empty() || value.municipality.empty() || value.year.empty()) {
    errors.error_at(pointer, "lacks its kpi, municipality or period");
    return;
  }
  value.millionths = both_sexes(*values, pointer + "/values", errors);
  page.values.push_back(std::move(value));
}

/// The nation (0000), regions (0001–0025) and groups (G…) are no
/// municipalities.
bool is_municipality(const std::string& code) {
  return !code.starts_with("00") && !code.starts_with('G');
}

/// The column that a key figure belongs to; null where it is not chosen.
const ColumnChoice* column_of(const SourceChoice& choice, const std::string& kpi) {
  for (const ColumnChoice& each : choice.columns) {
    const auto& all = each.sources;
    if (std::find(all.begin(), all.end(), kpi) != all.end()) return &each;
  }
  return nullptr;
}

/// The key figures of one municipality, year and column so far.
struct Sum {
  std::int64_t millionths = 0;
  bool whole = true;  // none of them lacked its value
  std::set<std::string> kpis;
  const ColumnChoice* column = nullptr;
  SourcePlace at;
};

void add(Sum& sum, const KoladaValue& value, const ColumnChoice& column, SourceErrors& errors) {
  if (sum.kpis.empty()) sum.at = value.at;
  sum.column = &column;
  if (!sum.kpis.insert(value.kpi).second) {
    errors.error(value.at, fmt::format("{} of {} has two values for {}", value.kpi,
                                       value.municipality, value.year));
  } else if (!value.millionths) {
    sum.whole = false;
  } else if (const auto together = sum_of(sum.millionths, *value.millionths)) {
    sum.millionths = *together;
  } else {
    errors.error(value.at, too_large_a_sum());
  }
}

}  // namespace

std::optional<KoladaPage> read_kolada_page(const std::string& bytes, SourceErrors& errors) {
  const auto json = parse_json(bytes, errors);
  if (!json) return std::nullopt;
  const auto values = json->is_object() ? json->find("values") : json->end();
  if (!json->is_object() || values == json->end() || !values->is_array()) {
    errors.error_at("/values", "this is not a page of Kolada's key figures");
    return std::nullopt;
  }
  KoladaPage page;
  page.entries = values->size();
  const auto count = json->find("count");
  if (count != json->end() && count->is_number_unsigned()) page.count = count->get<std::size_t>();
  page.next_url = text_member(*json, "next_url");
  if (page.next_url.empty()) page.next_url = text_member(*json, "next_page");
  for (std::size_t i = 0; i < values->size(); ++i) {
    take_entry((*values)[i], fmt::format("/values/{}", i), page, errors);
  }
  return page;
}

std::vector<Figure> figures_of(const std::vector<KoladaPage>& pages, const SourceChoice& choice,
                               SourceErrors& errors) {
  std::map<std::tuple<std::string, std::string, std::string>, Sum> sums;
  for (const KoladaPage& page : pages) {
    for (const KoladaValue& value : page.values) {
      const ColumnChoice* column = column_of(choice, value.kpi);
      if (!column || !is_municipality(value.municipality)) continue;
      add(sums[{value.municipality, value.year, column->target}], value, *column, errors);
    }
  }
  std::vector<Figure> figures;
  for (const auto& [key, sum] : sums) {
    const bool whole = sum.whole && sum.kpis.size() == sum.column->sources.size();
    figures.push_back({std::get<0>(key), std::get<1>(key), sum.column->target,
                       whole ? std::optional(sum.millionths) : std::nullopt, sum.at});
  }
  return figures;
}

std::vector<HttpRequest> kolada_requests(const SourceChoice& choice, const std::string& url,
                                         int first, int last) {
  std::vector<HttpRequest> requests;
  for (const ColumnChoice& column : choice.columns) {
    for (const std::string& kpi : column.sources) {
      for (int from = first; from <= last; from += most_years) {
        std::vector<int> years;
        for (int year = from; year <= std::min(last, from + most_years - 1); ++year) {
          years.push_back(year);
        }
        HttpRequest request;
        request.url = fmt::format("{}/data/kpi/{}/year/{}", url, kpi, fmt::join(years, ","));
        requests.push_back(std::move(request));
      }
    }
  }
  return requests;
}

tl::expected<std::vector<std::string>, std::string> fetch_pages(Fetcher& fetcher,
                                                                const HttpRequest& request) {
  std::vector<std::string> pages;
  std::vector<KoladaPage> read;
  HttpRequest next = request;
  while (!next.url.empty()) {
    auto bytes = fetcher.fetch(next);
    if (!bytes) return tl::unexpected(bytes.error());
    Diagnostics found;
    SourceErrors errors("", found);
    auto page = read_kolada_page(*bytes, errors);
    pages.push_back(std::move(*bytes));
    if (!page) break;  // told when it is read again, with its place
    next.url = page->next_url;
    read.push_back(std::move(*page));
    if (!next.url.empty() && origin_of(next.url) != origin_of(request.url)) {
      return tl::unexpected(
          fmt::format("{}: the next page is at {}, another host or scheme; it is "
                      "not followed",
                      request.url, in_quotes(next.url, 200)));
    }
    if (pages.size() > most_pages) {
      return tl::unexpected(
          fmt::format("{}: there are more than {} pages", request.url, most_pages));
    }
  }
  if (const std::string wrong = wrong_count(read); !wrong.empty()) {
    return tl::unexpected(fmt::format("{}: {}", request.url, wrong));
  }
  return pages;
}

std::string wrong_count(const std::vector<KoladaPage>& pages) {
  std::size_t entries = 0;
  bool each_counts_its_own = true;
  for (const KoladaPage& page : pages) {
    entries += page.entries;
    each_counts_its_own = each_counts_its_own && page.count.value_or(page.entries) == page.entries;
  }
  // A count may be that of its page or that of all pages; the descriptions do
  // not say which.
  if (each_counts_its_own || pages.front().count == entries) return "";
  return fmt::format("the pages have {} entries, but should have {}", entries,
                     pages.front().count.value_or(0));
}

}  // namespace finsam
