#pragma once
// The two tables of SCB's statistical database that finsam knows.

#include <string>
#include <string_view>
#include <vector>

#include "intake/column_choice.hpp"

namespace finsam {

/// One of the tables, and what becomes of it.
struct ScbTable {
  std::string_view id;       ///< "TAB638"
  std::string_view name;     ///< as --table names it: "population"
  std::string_view content;  ///< what it holds, for the manifest
  std::string_view unit;     ///< as a manifest writes it
  bool by_month = false;     ///< its times are months ("2019M01"); a year is the mean of twelve
  /// The column where 0 in a month means that the municipality did not report; empty: none.
  std::string_view zero_is_missing;
  /// The columns of the statistics table, and how the labels of the contents that are added up for
  /// each begin, in plain letters; without a label, all of the contents there are.
  std::vector<ColumnChoice> columns;
};

/// Both, the population first.
///
/// TAB638: population by region, marital status, age and sex. TAB1386: people who could be
/// supported for a whole year by social insurance and assistance (helårsekvivalenter, ages 20–64),
/// by region, sex and month since 2014; where a municipality did not report its social assistance
/// for a month, SCB gives 0 (footnote of the table). Etableringsersättning counts as labour-market
/// support here (assumption: the components of the försörjningsmått are not itemised in the record
/// at hand).
///
/// Neither was tried against the service itself. The dimensions, the codes of region, age, sex and
/// time, and the labels are those of SCB's published descriptions.
const std::vector<ScbTable>& scb_tables();

/// The table of that name or id, or null.
const ScbTable* find_scb_table(std::string_view name);

}  // namespace finsam
