#include "report/term_differences.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <map>

#include "analysis/unlike_runs.hpp"
#include "finsam/key_paths.hpp"
#include "finsam/matching_key.hpp"
#include "report/steps_text.hpp"
#include "report/unlike_table_names.hpp"

namespace finsam {
namespace {

/// The two scenarios, and the years and the style in which they are told apart.
struct Both {
  const Scenario& base;
  const Scenario& reform;
  Year first;
  Year last;
  TermStyle style;
};

std::string_view meaning_of(const Description& description, TermStyle style) {
  return style == TermStyle::sv ? description.text_sv : description.text_en;
}

/// Adds the stretches of years in which the texts that `base_in` and `reform_in` give are not
/// alike.
template <class BaseIn, class ReformIn>
void add_unlike(std::vector<TermDifference>& all, const Both& both, const Description& description,
                const std::string& key, BaseIn base_in, ReformIn reform_in) {
  bool goes_on = false;
  for (Year year = both.first; year <= both.last; ++year.number) {
    const std::string base = base_in(year);
    const std::string reform = reform_in(year);
    if (base == reform) {
      goes_on = false;
    } else if (goes_on && all.back().base == base && all.back().reform == reform) {
      all.back().last = year;
    } else {
      all.push_back({key, year, year, base, reform,
                     std::string(meaning_of(description, both.style)), description.assumption,
                     description.only_example, description.options});
      goes_on = true;
    }
  }
}

/// The same for a value that is written per year; null: not given.
template <class T>
void add_dated(std::vector<TermDifference>& all, const Both& both, const Description& description,
               const std::string& key, const Dated<T>* base, const Dated<T>* reform) {
  const auto text_of = [&](const Dated<T>* dated) {
    return [&, dated](Year year) {
      return dated ? text_in_force(description, *dated, year, both.style) : std::string();
    };
  };
  add_unlike(all, both, description, key, text_of(base), text_of(reform));
}

void add_parameter(std::vector<TermDifference>& all, const Both& both, const Parameter& parameter) {
  std::visit(
      [&](auto field) {
        add_dated(all, both, parameter, std::string(parameter.key), &(both.base.terms.*field),
                  &(both.reform.terms.*field));
      },
      parameter.field);
}

/// The weight of an indicator in a year as text; empty where none is given.
std::string weight_text(const Terms& terms, const std::string& indicator, Year year,
                        TermStyle style) {
  for (const KeyWeight& key : terms.keys) {
    if (key.indicator != indicator) continue;
    return text_in_force(key_weight(), key.weight, year, style);
  }
  return "";
}

void add_keys(std::vector<TermDifference>& all, const Both& both) {
  std::vector<std::string> indicators;
  for (const Terms* terms : {&both.base.terms, &both.reform.terms}) {
    for (const KeyWeight& key : terms->keys) {
      const bool is_new =
          std::find(indicators.begin(), indicators.end(), key.indicator) == indicators.end();
      if (is_new) indicators.push_back(key.indicator);
    }
  }
  for (const std::string& indicator : indicators) {
    const std::string none = term_text(key_weight(), Share<double>{0.0}, both.style);
    // A weight of 0 % is as good as none.
    const auto text_of = [&](const Scenario& scenario, const Scenario& other) {
      return [&](Year year) {
        const std::string text = weight_text(scenario.terms, indicator, year, both.style);
        const std::string of_other = weight_text(other.terms, indicator, year, both.style);
        return text == none && of_other.empty() ? "" : text;
      };
    };
    add_unlike(all, both, key_weight(), "keys." + indicator, text_of(both.base, both.reform),
               text_of(both.reform, both.base));
  }
}

/// The matching rules of a scenario by their keys.
std::map<std::string, const MatchingPolicy*> policies_of(const Scenario& scenario) {
  std::map<std::string, const MatchingPolicy*> policies;
  for (const MatchingRule& rule : scenario.terms.matching) {
    policies.emplace(matching_key(scenario.roster, rule), &rule.policy);
  }
  return policies;
}

void add_matching(std::vector<TermDifference>& all, const Both& both) {
  const auto of_base = policies_of(both.base);
  const auto of_reform = policies_of(both.reform);
  auto keys = of_base;
  keys.insert(of_reform.begin(), of_reform.end());
  for (const auto& [rule_key, unused] : keys) {
    const auto base = of_base.find(rule_key);
    const auto reform = of_reform.find(rule_key);
    for (const PolicyParameter& parameter : policy_parameters()) {
      const std::string key = fmt::format("{}.{}", rule_key, parameter.key);
      std::visit(
          [&](auto field) {
            add_dated(all, both, parameter, key,
                      base == of_base.end() ? nullptr : &(base->second->*field),
                      reform == of_reform.end() ? nullptr : &(reform->second->*field));
          },
          parameter.field);
    }
  }
}

void add_steps(std::vector<TermDifference>& all, const Both& both) {
  const auto text_of = [&](const Scenario& scenario) {
    return [&](Year year) {
      const auto steps = scenario.terms.trappan_steps.in(year);
      return steps ? steps_text(*steps, both.style) : std::string();
    };
  };
  add_unlike(all, both, step_share(), "trappan.steps", text_of(both.base), text_of(both.reform));
}

std::string outside_region(const Scenario& scenario) {
  return fmt::format("{}", fmt::join(codes_outside_region(scenario.roster), ", "));
}

void add_outside_region(std::vector<TermDifference>& all, const Both& both, const Part& part) {
  const auto text_of = [](const Scenario& scenario) {
    return [codes = outside_region(scenario)](Year) { return codes; };
  };
  add_unlike(all, both, part, std::string(part.key), text_of(both.base), text_of(both.reform));
}

void add_part(std::vector<TermDifference>& all, const Both& both, const Part& part) {
  if (part.kind == Kind::weights) add_keys(all, both);
  if (part.kind == Kind::matching) add_matching(all, both);
  if (part.kind == Kind::steps) add_steps(all, both);
  if (part.kind == Kind::codes) add_outside_region(all, both, part);
}

void add_tables(std::vector<TermDifference>& all, const Both& both) {
  for (const UnlikeTable& table : unlike_term_tables(both.base, both.reform)) {
    const auto [base, reform] = unlike_table_names(table, both.style);
    const Description* description = described_at(table.role);
    const std::string_view meaning = description ? meaning_of(*description, both.style) : "";
    all.push_back(
        {table.role, both.first, both.last, base, reform, std::string(meaning), false, false, {}});
  }
}

}  // namespace

std::vector<TermDifference> term_differences(const Scenario& base, const Scenario& reform,
                                             Year first, Year last, TermStyle style) {
  const Both both{base, reform, first, last, style};
  std::vector<TermDifference> all;
  for (const KeyInOrder& key : keys_in_order()) {
    if (key.parameter) {
      add_parameter(all, both, *key.parameter);
    } else {
      add_part(all, both, *key.part);
    }
  }
  add_tables(all, both);
  return all;
}

}  // namespace finsam
