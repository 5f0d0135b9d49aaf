#pragma once
// Kolada's API 3 (api.kolada.se/v3): key figures of municipalities, a page at a
// time.

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "intake/column_choice.hpp"
#include "intake/fetcher.hpp"
#include "intake/figure.hpp"
#include "intake/source_errors.hpp"

namespace finsam {

inline constexpr const char* kolada_url = "https://api.kolada.se/v3";

/// The value of a key figure for both sexes together.
struct KoladaValue {
  std::string kpi;
  std::string municipality;
  std::string year;
  std::optional<std::int64_t> millionths;
  SourcePlace at;
};

struct KoladaPage {
  std::optional<std::size_t> count;  ///< as the page tells it
  std::size_t entries = 0;           ///< as they are
  std::string next_url;              ///< empty on the last page
  std::vector<KoladaValue> values;
};

/// Reads a page: {"values": [{"kpi", "municipality", "period", "values":
/// [{"gender": "T", "value"}]}], "count", "next_url"}, older ones with
/// "next_page". Not tried against the service itself: the members are those
/// that programs which use it read.
///
/// @return empty where the JSON is none or no such page; why stands in `errors`
std::optional<KoladaPage> read_kolada_page(const std::string& bytes, SourceErrors& errors);

/// What `choice` takes out of all pages; its sources are key figures
/// ("N01713"), and those of one column are added up: there is no value where
/// one of them has none. Regions, the nation and groups of municipalities are
/// passed over. A value that is there twice is an error.
std::vector<Figure> figures_of(const std::vector<KoladaPage>& pages, const SourceChoice& choice,
                               SourceErrors& errors);

/// The first requests for the key figures of `choice` in the years `first` to
/// `last`; at most 25 years in each, as the service allows.
std::vector<HttpRequest> kolada_requests(const SourceChoice& choice, const std::string& url,
                                         int first, int last);

/// Fetches what answers `request`, page by page. Pages at another host or
/// scheme are refused.
/// @return their JSON, or a line that says why there is none
tl::expected<std::vector<std::string>, std::string> fetch_pages(Fetcher& fetcher,
                                                                const HttpRequest& request);

/// What is wrong with the pages of one request, taken together: fewer entries
/// than they count; empty when nothing is.
std::string wrong_count(const std::vector<KoladaPage>& pages);

}  // namespace finsam
