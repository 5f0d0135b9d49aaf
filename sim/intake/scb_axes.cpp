#include "intake/scb_axes.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

#include "data/plain_letters.hpp"
#include "data/quote.hpp"
#include "data/row_cells.hpp"
#include "intake/json_text.hpp"

namespace finsam {
namespace {

constexpr int youngest = 16;
constexpr int oldest = 64;

std::string pointer_to(const JsonStatDimension& dimension) {
  return "/dimension" + pointer_part(dimension.id);
}

/// The dimension called `id`; empty where there is none.
std::optional<std::size_t> find(const JsonStat& answer, const std::string& id) {
  for (std::size_t d = 0; d < answer.dimensions.size(); ++d) {
    if (plain_letters(answer.dimensions[d].id) == plain_letters(id)) return d;
  }
  return std::nullopt;
}

/// The dimension with a role, by what the answer says or by its usual name.
std::optional<std::size_t> find_role(const JsonStat& answer, const std::string& said,
                                     const char* usual) {
  if (const auto found = find(answer, said); found && !said.empty()) return found;
  return find(answer, usual);
}

/// Categories that stand for all others: both sexes, all marital statuses.
bool is_total(const JsonStatCategory& category) {
  for (const char* code : {"1+2", "tot", "TOT", "T", "SAMTLIGA"}) {
    if (category.code == code) return true;
  }
  const std::string label = plain_letters(category.label);
  return label.starts_with("total") || label.ends_with("totalt");
}

/// An age of one year ("16"); −1 for a group of ages or a total.
int age_of(const std::string& code) {
  if (code.empty() || code.size() > 3 || code.find_first_not_of("0123456789") != code.npos)
    return -1;
  return std::stoi(code);
}

class Search {
 public:
  Search(const JsonStat& answer, const ScbTable& table, SourceErrors& errors)
      : answer_(answer), table_(table), errors_(errors) {}

  ScbAxes run() {
    const int before = errors_.count();
    const auto region = find_role(answer_, answer_.geo, "Region");
    const auto time = find_role(answer_, answer_.time, "Tid");
    axes_.metric = find_role(answer_, answer_.metric, "ContentsCode");
    if (!region) errors_.error_at("/dimension", "no dimension of regions (Region)");
    if (!time) errors_.error_at("/dimension", "no dimension of times (Tid)");
    if (!table_.by_month && !find(answer_, "Alder")) {
      errors_.error_at("/dimension", "no dimension of ages (Alder), so all ages are in it");
    }
    if (!region || !time) return axes_;
    axes_.region = *region;
    axes_.time = *time;
    for (std::size_t d = 0; d < answer_.dimensions.size(); ++d) {
      axes_.taken.push_back(categories_taken(d));
    }
    axes_.sound = errors_.count() == before;
    return axes_;
  }

 private:
  std::vector<bool> categories_taken(std::size_t d) {
    const JsonStatDimension& dimension = answer_.dimensions[d];
    const std::vector<JsonStatCategory>& all = dimension.categories;
    std::vector<bool> taken(all.size(), true);
    if (d == axes_.region) {
      for (std::size_t i = 0; i < all.size(); ++i) taken[i] = !wrong_code(all[i].code, 4);
    } else if (d == axes_.time) {
      check_times(dimension);
    } else if (axes_.metric && d == *axes_.metric) {
      return contents_taken(dimension);
    } else if (plain_letters(dimension.id) == "alder") {
      return ages_taken(dimension);
    } else if (all.size() > 1) {
      return parts_taken(dimension);
    }
    return taken;
  }

  void check_times(const JsonStatDimension& dimension) {
    for (const JsonStatCategory& each : dimension.categories) {
      const bool month = each.code.size() == 7 && each.code[4] == 'M';
      if (month == table_.by_month) continue;
      errors_.error_at(pointer_to(dimension),
                       fmt::format("{} is not a {}, which {} has", in_quotes(each.code),
                                   table_.by_month ? "month" : "year", table_.id));
      return;
    }
  }

  /// The column of the statistics table that contents with this label belong to.
  std::optional<std::size_t> column_of(const std::string& label) const {
    for (std::size_t c = 0; c < table_.columns.size(); ++c) {
      for (const std::string& begin : table_.columns[c].sources) {
        if (label.starts_with(begin)) return c;
      }
    }
    return std::nullopt;
  }

  std::vector<bool> contents_taken(const JsonStatDimension& dimension) {
    std::vector<bool> taken;
    std::vector<std::string> found;
    for (const JsonStatCategory& each : dimension.categories) {
      const std::string label = plain_letters(each.label);
      const auto column = column_of(label);
      taken.push_back(column.has_value());
      axes_.column_of.push_back(column.value_or(0));
      if (!column) continue;
      found.push_back(label);
      const std::string unit = plain_letters(each.unit);
      const bool counts = unit.empty() || unit.starts_with("antal") || unit.starts_with("number") ||
                          unit.starts_with("person");
      if (!counts) {
        errors_.error_at(pointer_to(dimension),
                         fmt::format("{} is given in {}, not as a number", in_quotes(each.label),
                                     in_quotes(each.unit)));
      }
    }
    check_all_found(dimension, found);
    return taken;
  }

  /// Of the population either the Swedish or the English label is there; of the others each.
  void check_all_found(const JsonStatDimension& dimension, const std::vector<std::string>& found) {
    const auto is_found = [&](const std::string& begin) {
      return std::any_of(found.begin(), found.end(),
                         [&](const std::string& label) { return label.starts_with(begin); });
    };
    for (const ColumnChoice& column : table_.columns) {
      const auto& sources = column.sources;
      const bool any_of_them = !table_.by_month;
      const bool sound = any_of_them ? std::any_of(sources.begin(), sources.end(), is_found)
                                     : std::all_of(sources.begin(), sources.end(), is_found);
      if (sound) continue;
      errors_.error_at(pointer_to(dimension),
                       fmt::format("not all contents of {} are there: labels that begin with {}",
                                   column.target, fmt::join(sources, ", ")));
    }
  }

  std::vector<bool> ages_taken(const JsonStatDimension& dimension) {
    std::vector<bool> taken;
    std::vector<int> missing;
    for (const JsonStatCategory& each : dimension.categories) {
      const int age = age_of(each.code);
      taken.push_back(age >= youngest && age <= oldest);
    }
    for (int age = youngest; age <= oldest; ++age) {
      const bool there =
          std::any_of(dimension.categories.begin(), dimension.categories.end(),
                      [&](const JsonStatCategory& each) { return age_of(each.code) == age; });
      if (!there) missing.push_back(age);
    }
    if (!missing.empty()) {
      errors_.error_at(pointer_to(dimension),
                       fmt::format("the ages from {} to {} are not all there; "
                                   "missing: {}",
                                   youngest, oldest, fmt::join(missing, ", ")));
    }
    return taken;
  }

  /// The total, or all parts that there are of sexes and marital statuses.
  std::vector<bool> parts_taken(const JsonStatDimension& dimension) {
    const std::vector<JsonStatCategory>& all = dimension.categories;
    const auto total = std::find_if(all.begin(), all.end(), is_total);
    std::vector<bool> taken(all.size(), total == all.end());
    const std::string id = plain_letters(dimension.id);
    const std::size_t parts = id == "kon" ? 2 : id == "civilstand" ? 4 : 0;
    if (total != all.end()) {
      taken[static_cast<std::size_t>(total - all.begin())] = true;
    } else if (all.size() != parts) {
      errors_.error_at(pointer_to(dimension),
                       fmt::format("has {} values, none of them a total; choose one where you "
                                   "download the table",
                                   all.size()));
    }
    return taken;
  }

  const JsonStat& answer_;
  const ScbTable& table_;
  SourceErrors& errors_;
  ScbAxes axes_;
};

}  // namespace

ScbAxes find_axes(const JsonStat& answer, const ScbTable& table, SourceErrors& errors) {
  return Search(answer, table, errors).run();
}

}  // namespace finsam
