#pragma once

#include <optional>
#include <string>
#include <vector>

#include "finsam/quantity/money.hpp"
#include "finsam/quantity/year.hpp"

namespace finsam {

/// What kept an accepted allocation below the possible one.
enum class HeldBy { nobody, municipalities, regions, both, settlement };

enum class AgainstIdeal { below, level, above };

/// One förbund in one year: every amount that the rules decided, in the order of model.md.
/// Amounts in kr; `Real` ones on the grid of 1/1024 krona.
struct ForbundYear {
  int forbund = 0;  ///< index into Roster::forbund
  int age = 0;      ///< its year since it formed, 1 the first; past start-up: 1000 or more
  std::vector<double> indicators;  ///< z per Scenario key, same order as YearResult::indicators
  double population = 0.0;         ///< step 3, on the grid
  double need = 0.0;
  Real<double> ideal{0.0};
  std::optional<Money<double>> last_allocation;  ///< P, what the spärr refers to
  std::optional<Money<double>> last_accepted;
  std::optional<Money<double>> floor;  ///< empty without damping
  std::optional<Money<double>> cap;    ///< empty without max_increase
  Real<double> damped{0.0};            ///< step 5
  Money<double> last_excess{0.0};      ///< excess at the end of the year before
  bool exempted = false;               ///< lost the spärr to the capital rule
  Money<double> reduced{0.0};          ///< taken by the capital rule `reduce`
  Money<double> possible{0.0};
  std::optional<Money<double>> municipal_limit;  ///< empty: none
  std::optional<Money<double>> regional_limit;
  Money<double> matched{0.0};        ///< accepted before settlement
  Money<double> settled{0.0};        ///< accepted before redistribution
  Money<double> redistributed{0.0};  ///< got in redistribution
  Money<double> state{0.0};          ///< accepted
  HeldBy held_by = HeldBy::nobody;
  Money<double> targeted{0.0};
  Money<double> municipal{0.0};
  Money<double> regional{0.0};
  Money<double> other_income{0.0};
  Money<double> income{0.0};
  Money<double> admin{0.0};
  Money<double> budget{0.0};
  Money<double> spent{0.0};
  Money<double> opening_eget_kapital{0.0};
  Money<double> closing_eget_kapital{0.0};
  Money<double> paid_back{0.0};
  Money<double> trappan_limit{0.0};
  Money<double> excess{0.0};
  AgainstIdeal against_ideal = AgainstIdeal::level;
  std::optional<double> participants;  ///< empty without reach
};

struct MunicipalityYear {
  int municipality = 0;  ///< index into Roster::municipalities
  int forbund = 0;
  Money<double> contribution{0.0};
};

struct RegionYear {
  int lan = 0;  ///< index into Roster::lan
  int forbund = 0;
  Money<double> contribution{0.0};
};

/// The nation in one year.
struct NationYear {
  Money<double> frame{0.0};
  Money<double> national_support{0.0};        ///< the part used
  Money<double> national_support_given{0.0};  ///< the part set aside
  Money<double> reserve{0.0};
  Money<double> distributable{0.0};
  Money<double> state{0.0};
  Money<double> targeted{0.0};
  Money<double> returned{0.0};
  Money<double> returned_reserve{0.0};
  Money<double> returned_undistributed{0.0};
  Money<double> returned_capital_rule{0.0};
  Money<double> returned_unmatched{0.0};
  Money<double> unmatched{0.0};
  Money<double> municipal{0.0};
  Money<double> regional{0.0};
  int forbund_count = 0;
  int municipality_count = 0;
  Money<double> eget_kapital{0.0};
  Money<double> excess{0.0};
  int above = 0;
  int level = 0;
  int below = 0;
  int over_4_mkr = 0;
  Money<double> top_quarter{0.0};  ///< eget kapital of the ⌊n/4⌋ förbund with most; 0 when n < 4
  bool damping_not_affordable = false;
  bool settlement_not_affordable = false;
  bool gains_cannot_pay = false;
};

struct YearResult {
  Year year;
  std::vector<std::string> indicators;  ///< names of the keys' indicators
  std::vector<ForbundYear> forbund;     ///< in roster order
  std::vector<MunicipalityYear> municipalities;
  std::vector<RegionYear> regions;
  NationYear nation;
};

/// A whole run, year by year.
struct Results {
  std::vector<YearResult> years;
};

}  // namespace finsam
