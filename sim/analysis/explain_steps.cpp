#include "analysis/explain_steps.hpp"

#include <algorithm>
#include <iterator>

#include "analysis/roster_history.hpp"

namespace finsam {
namespace {

auto find_amount(std::vector<Amount>& amounts, const std::string& name) {
  return std::find_if(amounts.begin(), amounts.end(),
                      [&](const Amount& amount) { return amount.name == name; });
}

}  // namespace

bool pays_from_unclaimed(const ExplainSource& source) {
  const Terms& terms = source.scenario.terms;
  const Year year = source.year.year;
  return chosen_option<DampingRule>(terms.damping, year) == DampingRule::sparr &&
         chosen_option<Financing>(terms.financing, year) == Financing::from_unclaimed;
}

bool is_merged(const ExplainSource& source, int forbund) {
  return predecessors_of(source.scenario.roster, source.year.year, forbund).size() > 1;
}

std::map<std::string, std::string> last_year_words(const ExplainSource& source, int forbund) {
  if (is_merged(source, forbund)) return {{"who", "@predecessors"}, {"this", "@predecessors"}};
  return {{"who", "@the_forbund"}, {"this", "@this_forbund"}};
}

std::map<std::string, std::string> rounding_words(const ExplainSource& source) {
  const auto unit = source.scenario.terms.unit.in(source.year.year);
  return {{"rounding", unit && unit->kr == 1.0 ? "@whole_kronor" : "@multiples_of_unit"}};
}

StepWriter::StepWriter(const ExplainSource& source, std::string_view id, int number)
    : source_(source) {
  step_.id = id;
  step_.number = number;
}

StepWriter& StepWriter::say(std::string_view sentence, std::map<std::string, std::string> names) {
  step_.sentences.push_back({sentence, std::move(names)});
  return *this;
}

StepWriter& StepWriter::tell(const std::vector<RosterEvent>& events) {
  step_.events.insert(step_.events.end(), events.begin(), events.end());
  return data(event_data(source_.scenario, events));
}

StepWriter& StepWriter::amount(std::string name, Quantity value) {
  const auto hidden = find_amount(step_.others, name);
  if (hidden != step_.others.end()) step_.others.erase(hidden);
  step_.amounts.push_back({std::move(name), std::move(value)});
  return *this;
}

StepWriter& StepWriter::other(std::string name, Quantity value) {
  const bool known = find_amount(step_.amounts, name) != step_.amounts.end() ||
                     find_amount(step_.others, name) != step_.others.end();
  if (!known) step_.others.push_back({std::move(name), std::move(value)});
  return *this;
}

StepWriter& StepWriter::list(AmountList list) {
  step_.lists.push_back(std::move(list));
  return *this;
}

StepWriter& StepWriter::by(RuleSource source) {
  step_.sources.push_back(source);
  return *this;
}

StepWriter& StepWriter::parameter(std::string_view key) {
  return parameter(parameter_use(source_.scenario, key, source_.year.year));
}

StepWriter& StepWriter::parameter(ParameterUse use) {
  step_.parameters.push_back(std::move(use));
  return *this;
}

StepWriter& StepWriter::data(std::vector<DataUse> uses) {
  step_.data.insert(step_.data.end(), std::make_move_iterator(uses.begin()),
                    std::make_move_iterator(uses.end()));
  return *this;
}

}  // namespace finsam
