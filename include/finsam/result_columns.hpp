#pragma once
// The columns of the result tables, said once for those who write them and
// those who read them back.

#include <array>
#include <span>
#include <string_view>

namespace finsam {

/// What the cells of a column hold: a text, a whole number, or a number with two decimals.
enum class ColumnKind { text, whole, real };

struct ResultColumn {
  std::string_view name;
  ColumnKind kind = ColumnKind::whole;
};

/// A result table by its name and columns.
struct TableShape {
  std::string_view name;
  std::span<const ResultColumn> columns;
};

inline constexpr ResultColumn forbund_year_columns[] = {
    {"year"},
    {"forbund_id", ColumnKind::text},
    {"forbund", ColumnKind::text},
    {"member_count"},
    {"population", ColumnKind::real},
    {"need", ColumnKind::real},
    {"ideal", ColumnKind::real},
    {"floor"},
    {"possible"},
    {"state"},
    {"municipal"},
    {"regional"},
    {"targeted"},
    {"other_income"},
    {"admin"},
    {"spent"},
    {"opening_eget_kapital"},
    {"closing_eget_kapital"},
    {"paid_back"},
    {"trappan_limit"},
    {"excess"},
    {"against_ideal", ColumnKind::text},
    {"kr_per_inhabitant", ColumnKind::real},
    {"participants"},
};

inline constexpr ResultColumn municipality_year_columns[] = {
    {"year"},
    {"kommunkod", ColumnKind::text},
    {"kommun", ColumnKind::text},
    {"forbund_id", ColumnKind::text},
    {"contribution"},
};

inline constexpr ResultColumn region_year_columns[] = {
    {"year"},
    {"lanskod", ColumnKind::text},
    {"region", ColumnKind::text},
    {"forbund_id", ColumnKind::text},
    {"contribution"},
};

inline constexpr ResultColumn nation_year_columns[] = {
    {"year"},
    {"frame"},
    {"national_support"},
    {"distributable"},
    {"state"},
    {"targeted"},
    {"returned"},
    {"returned_reserve"},
    {"returned_undistributed"},
    {"returned_capital_rule"},
    {"returned_unmatched"},
    {"unmatched"},
    {"municipal"},
    {"regional"},
    {"forbund_count"},
    {"municipality_count"},
    {"eget_kapital"},
    {"excess"},
    {"above"},
    {"level"},
    {"below"},
    {"over_4_mkr"},
    {"top_quarter_share", ColumnKind::real},
    {"flags", ColumnKind::text},
};

/// A row per year and line of the national account; of `kr`, `count` and `per_cent` one has a
/// value.
inline constexpr ResultColumn national_account_columns[] = {
    {"year"},
    {"line", ColumnKind::text},
    {"kr"},
    {"count"},
    {"per_cent", ColumnKind::real},
    {"kind", ColumnKind::text},
    {"source", ColumnKind::text},
};

/// The tables of a run, in the order in which they are written.
inline constexpr std::array<TableShape, 5> table_shapes = {
    TableShape{"forbund_year", forbund_year_columns},
    TableShape{"municipality_year", municipality_year_columns},
    TableShape{"region_year", region_year_columns},
    TableShape{"nation_year", nation_year_columns},
    TableShape{"national_account", national_account_columns},
};

}  // namespace finsam
