#pragma once
// What a comparison takes from a run: its tables, exactly as they are written and stored, so that a
// run and the folder that it left give the same comparison.

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "finsam/scenario.hpp"
#include "finsam/table.hpp"

namespace finsam {

/// A run and the scenario behind it.
struct ComparedRun {
  Scenario scenario;            ///< its roster, statistics and terms
  std::array<Table, 5> tables;  ///< those of table_shapes (result_columns.hpp), in that order
  std::string program_version;
  std::string model_version;
};

/// Who is compared; `account` are the lines of the national account.
enum class Level { nation, forbund, municipality, region, account };

/// Whether the years of a quantity add up, or only the last one says where it ends.
enum class Sum { over_years, last_year };
enum class Measure { kronor, number, per_cent };

/// Something that is compared for every unit of a level.
struct Quantity {
  std::string_view name;  ///< a column of the level's table, "income", or the nation's "paid_back"
  Sum sum = Sum::over_years;
  Measure measure = Measure::kronor;
  bool if_any = false;  ///< not shown where it is 0 in both runs throughout
};

/// What is compared at a level. The first is what gains and losses are told by, except in the
/// nation.
std::span<const Quantity> quantities_of(Level level);

/// A unit of a level in one year. Kronor and numbers are whole; per cent are in hundredths.
struct UnitYear {
  std::vector<std::optional<std::int64_t>> values;  ///< as quantities_of; empty: not calculated
  std::optional<std::int64_t> population;  ///< inhabitants aged 16–64 in hundredths; empty: unknown
};

/// A förbund, a municipality, a region or the nation through a run.
struct UnitSeries {
  std::string id;  ///< forbund_id, kommunkod, länskod, "nation" or the line of the account
  std::string name;
  std::map<int, UnitYear> years;
};

/// The units of a level in the order in which they first appear in the run's tables.
std::vector<UnitSeries> units_of(const ComparedRun& run, Level level);

/// The years of a run, ascending.
std::vector<int> years_of(const ComparedRun& run);

}  // namespace finsam
