#pragma once

#include <string>
#include <vector>

#include "intake/http.hpp"
#include "intake/scb_table.hpp"

namespace finsam {

/// SCB's PxWeb API 2, and what it allows in one query (its /config).
inline constexpr const char* scb_url = "https://statistikdatabasen.scb.se/api/v2";
inline constexpr std::int64_t scb_most_cells = 150'000;

/// The queries for `table`: municipalities `codes`, the years `first` to `last`, split by years
/// and, where one year is too much, by municipalities, so that none asks for more than
/// `most_cells`.
std::vector<HttpRequest> scb_requests(const ScbTable& table, const std::string& url,
                                      const std::vector<std::string>& codes, int first, int last,
                                      std::int64_t most_cells = scb_most_cells);

}  // namespace finsam
