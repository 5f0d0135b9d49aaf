#include "intake/scb_requests.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>

namespace finsam {
namespace {

using Json = nlohmann::ordered_json;
using Texts = std::vector<std::string>;

constexpr int contents_of_need = 9;  // what "*" stands for: six kinds, their sum, people, a share
constexpr int sexes = 2;
constexpr int ages = 49;  // 16–64
constexpr int months = 12;

Json variable(const char* code, const Texts& values) {
  return {{"variableCode", code}, {"valueCodes", values}};
}

std::int64_t cells_per_region_and_year(const ScbTable& table) {
  return table.by_month ? contents_of_need * sexes * months : ages;
}

Texts times_of(const ScbTable& table, int first, int last) {
  Texts times;
  for (int year = first; year <= last; ++year) {
    if (!table.by_month) times.push_back(fmt::format("{}", year));
    for (int month = 1; table.by_month && month <= months; ++month) {
      times.push_back(fmt::format("{}M{:02d}", year, month));
    }
  }
  return times;
}

/// Variables that are left out are added up by the service where it can.
std::string body_of(const ScbTable& table, const Texts& codes, const Texts& times) {
  Json selection = Json::array({variable("Region", codes)});
  if (table.by_month) {
    selection.push_back(variable("Kon", {"1", "2"}));
    selection.push_back(variable("Aldersgrupp", {"20-64"}));
    selection.push_back(variable("ContentsCode", {"*"}));
  } else {
    Texts all;
    for (int i = 0; i < ages; ++i) all.push_back(fmt::format("{}", 16 + i));
    selection.push_back(variable("Alder", all));
    selection.push_back(variable("ContentsCode", {"BE0101N1"}));
  }
  selection.push_back(variable("Tid", times));
  return Json{{"selection", selection}}.dump();
}

}  // namespace

std::vector<HttpRequest> scb_requests(const ScbTable& table, const std::string& url,
                                      const Texts& codes, int first, int last,
                                      std::int64_t most_cells) {
  const std::int64_t each = cells_per_region_and_year(table);
  const std::int64_t most = std::max<std::int64_t>(1, most_cells / each);  // regions times years
  const auto regions = static_cast<std::int64_t>(codes.size());
  const auto years =
      static_cast<int>(std::max<std::int64_t>(1, most / std::max<std::int64_t>(1, regions)));
  const std::int64_t part = std::min(regions, most);
  std::vector<HttpRequest> requests;
  for (int year = first; year <= last; year += years) {
    const int until = std::min(last, year + years - 1);
    for (std::int64_t i = 0; i < regions; i += part) {
      const Texts some(codes.begin() + i, codes.begin() + std::min(regions, i + part));
      HttpRequest request;
      request.method = "POST";
      request.url = fmt::format("{}/tables/{}/data?lang=sv&outputFormat=json-stat2", url, table.id);
      request.body = body_of(table, some, times_of(table, year, until));
      request.cells = each * static_cast<std::int64_t>(some.size()) * (until - year + 1);
      requests.push_back(std::move(request));
    }
  }
  return requests;
}

}  // namespace finsam
