#include "intake/forbund_targets.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace finsam {
namespace {

constexpr AmountColumn opening[] = {{"state_allocation_kr", "state_allocation_kr", true},
                                    {"eget_kapital_kr", "eget_kapital_kr"}};
constexpr AmountColumn applied[] = {{"applied_kr", "applied_kr"}};
constexpr AmountColumn income[] = {{"other_income_kr", "other_income_kr"}};
constexpr AmountColumn offer[] = {{"offer_kr", "offer_kr"}};
constexpr AmountColumn municipal_offer[] = {{"municipal_offer_kr", "offer_kr"}};
constexpr AmountColumn regional_offer[] = {{"regional_offer_kr", "offer_kr"}};

constexpr ForbundTableKind kinds[] = {
    {"data.opening", "opening.csv", false, opening},
    {"application.table", "applications.csv", true, applied},
    {"economy.other_income_table", "other_income.csv", true, income},
    {"matching.forbund.*.offers", "offers.csv", true, offer},
    {"matching.forbund.*.municipal.offers", "municipal_offers.csv", true, municipal_offer},
    {"matching.forbund.*.regional.offers", "regional_offers.csv", true, regional_offer}};

}  // namespace

std::span<const ForbundTableKind> forbund_table_kinds() { return kinds; }

const ForbundTableKind* kind_with(std::string_view target) {
  for (const ForbundTableKind& kind : kinds) {
    const auto is_it = [&](const AmountColumn& column) { return column.target == target; };
    if (std::any_of(kind.columns.begin(), kind.columns.end(), is_it)) return &kind;
  }
  return nullptr;
}

std::string forbund_targets_text() {
  std::string text;
  for (const ForbundTableKind& kind : kinds) {
    std::string columns;
    for (const AmountColumn& column : kind.columns) {
      columns += fmt::format("{}{}", columns.empty() ? "" : " and ", column.target);
    }
    text += fmt::format("{}{} ({})", text.empty() ? "" : ", ", columns, kind.key);
  }
  return text;
}

}  // namespace finsam
