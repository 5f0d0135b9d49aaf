#pragma once
// The whole year of the nation, line by line as the authorities' annual reports have it: what the
// model gives, what is known beside it, and what follows from both.

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

#include "analysis/explanation.hpp"

namespace finsam {

/// People whom the law's drafters thought in need of coordinated rehabilitation: what
/// `reach.in_need` is where it is theirs.
/// @source the law's preparatory works, prop. 2002/03:132
inline constexpr int in_need_by_law = 280'000;

/// Where a line comes from.
enum class LineKind {
  model,    ///< the run
  input,    ///< a value of the scenario
  outside,  ///< the scenario's tables of money that the model does not count with
  derived,  ///< the lines that its source names
};

/// "model", "input", "outside" or "derived".
const char* to_text(LineKind kind);

/// A sum of money, a number of people, or a part of something.
using LineValue = std::variant<Money<double>, std::int64_t, PartOf>;

/// A line of the account of one year.
struct AccountLine {
  std::string line;       ///< "state", or of money outside the model its id: "two_party_used"
  std::string name = {};  ///< of money outside the model: as its table has it
  std::string_view form;  ///< "outside_used", of whatever id; else mostly the line itself
  LineValue value;
  LineKind kind = LineKind::model;
  std::string source_sv;  ///< rule, report, key or, of a derived line, the lines it follows from
  std::string source_en;
  Place place = {};  ///< of an input: where the scenario has it
};

/// The account of `year`. Every krona that comes in goes out or is left: opening_eget_kapital +
/// all_income = all_costs + paid_back + eget_kapital, and each frame is used or returned.
///
/// Lines about participants are there where `reach` is in force, and the need of them where it is
/// told.
/// @source Försäkringskassan, redovisning 2013, sections 3.1 to 3.4; redovisning 2020, chapter 5
std::vector<AccountLine> national_account(const Scenario& scenario, const YearResult& year);

}  // namespace finsam
