#pragma once
// A page that says why, as numbers and ids: what the run recorded, under names that the catalogue
// of words knows. No sentence stands here, and no amount is computed here.

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "finsam/results.hpp"
#include "finsam/rule_sources.hpp"
#include "finsam/scenario.hpp"

namespace finsam {

/// An exact amount in millionths of a krona.
struct Microkronor {
  double count = 0.0;
};

/// A number of the statistics, on the grid of 1/1024, in their own unit.
struct Statistical {
  double value = 0.0;
};

/// Inhabitants times a member's share, in units of 10^-7 persons.
struct Inhabitants {
  std::int64_t count = 0;
};

/// A count that may be larger than an int holds.
struct Count {
  std::int64_t count = 0;
};

/// Part of whole, shown in per cent with two decimals.
struct PartOf {
  double part = 0.0;
  double whole = 0.0;
};

/// The same of whole counts, which may be larger than a double holds.
struct PartOfCount {
  std::int64_t part = 0;
  std::int64_t whole = 0;
};

/// A value of the page; monostate: there is none.
using Quantity =
    std::variant<std::monostate, int, Year, Money<double>, Real<double>, Microkronor, Statistical,
                 Inhabitants, Count, PartOf, PartOfCount, Share<double>, std::string>;

/// A value under its name: that of a column of the run's tables where there is one. The nation's
/// columns are called nation_<column> on the page of a förbund, municipality or region, save those
/// that only the nation has.
struct Amount {
  std::string name;
  Quantity value;
};

/// A sentence of the catalogue. A {placeholder} in it is the value or parameter of the step that
/// has this name; `names` gives another one, or after a @ a word of the catalogue.
struct Sentence {
  std::string_view id;
  std::map<std::string, std::string> names = {};
};

/// A parameter that the step went by. Monostate: the word for "none", or nothing at all.
using ParameterValue =
    std::variant<std::monostate, Money<double>, Share<double>, int, Choice, std::string>;

struct ParameterUse {
  std::string name;  ///< of the placeholder in sentences
  std::string key;   ///< key path: "damping.max_decrease"
  const Description* description = nullptr;
  ParameterValue value;
  Place place;  ///< file empty: the default
  bool assumption = false;
  ValueOrigin origin = ValueOrigin::written;
};

/// A column of a table that the step took values from; of how many municipalities or rows.
struct DataUse {
  std::string role;  ///< key path in the scenario: "data.statistics.1"
  std::string table;
  std::string column;
  std::optional<int> wanted;  ///< the year asked for
  std::optional<int> taken;   ///< the year that stands in
  Status status = Status::unstated;
  int rows = 0;
  std::string source = {};  ///< of a single row: what it says of where it comes from
  Place place = {};         ///< of a single row; file empty: the whole column
  /// Names, where `rows` are those of some municipalities of the page and others have another
  /// status.
  std::vector<std::string> municipalities = {};
};

/// Rows of the same columns: one per key, member or step of trappan.
struct AmountList {
  std::string name;
  std::vector<std::vector<Amount>> rows;
  std::optional<std::size_t> shown_in_text = {};  ///< how many of them at most; in JSON all
};

/// A step of the model, as it went for whom the page is about.
struct Step {
  std::string_view id;                   ///< "damping"; its heading stands in the catalogue
  int number = 0;                        ///< of the README; 0: none
  std::vector<RosterEvent> events = {};  ///< told before the sentences
  std::vector<Sentence> sentences = {};
  std::vector<Amount> amounts = {};  ///< shown one per line
  std::vector<Amount> others = {};   ///< only in sentences
  std::vector<AmountList> lists = {};
  std::vector<RuleSource> sources = {};
  std::vector<ParameterUse> parameters = {};
  std::vector<DataUse> data = {};
};

enum class SubjectKind { forbund, kommun, region, nation };

/// Whom a page is about: an index into the roster's förbund, municipalities or län.
struct Subject {
  SubjectKind kind = SubjectKind::nation;
  int index = -1;
};

struct Explanation {
  Subject subject;
  Year year;
  std::vector<Step> steps;
};

}  // namespace finsam
