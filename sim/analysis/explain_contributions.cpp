// Step 12: who pays beside the state.

#include <stdexcept>

#include "analysis/explain_steps.hpp"
#include "analysis/payers.hpp"

namespace finsam {

std::vector<const MunicipalityYear*> payments_to(const YearResult& year, int forbund) {
  std::vector<const MunicipalityYear*> rows;
  for (const MunicipalityYear& row : year.municipalities) {
    if (row.forbund == forbund) rows.push_back(&row);
  }
  return rows;
}

std::vector<const RegionYear*> regional_payments_to(const YearResult& year, int forbund) {
  std::vector<const RegionYear*> rows;
  for (const RegionYear& row : year.regions) {
    if (row.forbund == forbund) rows.push_back(&row);
  }
  return rows;
}

const ForbundYear& forbund_row(const YearResult& year, int forbund) {
  for (const ForbundYear& row : year.forbund) {
    if (row.forbund == forbund) return row;
  }
  throw std::logic_error("a förbund without a row");
}

std::vector<Amount> weight_amounts(const ExplainSource& source, std::int64_t weight,
                                   std::int64_t weights) {
  const auto split =
      chosen_option<MunicipalSplit>(source.scenario.terms.municipal_split, source.year.year);
  const PartOfCount part{weight, weights};
  if (weights == 0 || split == MunicipalSplit::equal) return {};
  if (split == MunicipalSplit::fixed) return {{"weight", part}};
  return {{"inhabitants", Inhabitants{weight}}, {"weight", part}};
}

std::string_view split_sentence(const ExplainSource& source, std::int64_t weights) {
  switch (chosen_option<MunicipalSplit>(source.scenario.terms.municipal_split, source.year.year)) {
    case MunicipalSplit::population:
      return weights == 0 ? "contributions.nobody_lives_there" : "contributions.by_population";
    case MunicipalSplit::equal:
      return "contributions.equally";
    case MunicipalSplit::fixed:
      break;
  }
  return weights == 0 ? "contributions.no_shares" : "contributions.by_shares";
}

void add_split_grounds(const ExplainSource& source, StepWriter& step) {
  step.parameter("contributions.municipal_split");
  if (source.scenario.terms.split_shares) {
    step.data(table_data(source.scenario, source.scenario.terms.split_shares->table, "share"));
  }
}

AmountList municipal_list(const ExplainSource& source, const Forbund& forbund,
                          const ForbundYear& row) {
  const Roster& roster = source.scenario.roster;
  AmountList members{"municipalities", {}};
  for (const MunicipalityYear* paid : payments_to(source.year, row.forbund)) {
    const Municipality& kommun =
        roster.municipalities[static_cast<std::size_t>(paid->municipality)];
    std::vector<Amount> cells = {{"kommunkod", kommun.code}, {"kommun", kommun.name}};
    if (forbund.members.size() > 1) {
      for (Amount& amount : weight_amounts(source, paid->weight, paid->weights)) {
        cells.push_back(std::move(amount));
      }
    }
    cells.push_back({"contribution", paid->contribution});
    members.rows.push_back(std::move(cells));
  }
  return members;
}

AmountList regional_list(const ExplainSource& source, const Forbund& forbund,
                         const ForbundYear& row) {
  const Roster& roster = source.scenario.roster;
  const bool one_region = regions_of(roster, forbund).size() == 1;
  AmountList regions{"regions", {}};
  for (const RegionYear* paid : regional_payments_to(source.year, row.forbund)) {
    const Lan& lan = roster.lan[static_cast<std::size_t>(paid->lan)];
    regions.rows.push_back({{"lanskod", lan.code}, {"region", lan.region}});
    if (!one_region && paid->weights > 0)
      regions.rows.back().push_back({"inhabitants", Inhabitants{paid->weight}});
    regions.rows.back().push_back({"contribution", paid->contribution});
  }
  return regions;
}

Step contributions_step(const ExplainSource& source, const ForbundYear& row) {
  const Roster& roster = source.scenario.roster;
  const Forbund& forbund = source.body(row.forbund);
  const bool outside = pays_both_parts(roster, forbund);
  StepWriter step(source, "contributions", 12);
  step.by(outside ? rule_sources::both_parts : rule_sources::halves);
  const bool one_region = regions_of(roster, forbund).size() == 1;
  step.say(outside ? "contributions.outside_region" : "contributions.quarters",
           {{"municipalities",
             forbund.members.size() == 1 ? "@The_municipality" : "@The_municipalities"},
            {"regions", one_region ? "@the_region" : "@the_regions"}});
  if (forbund.members.size() > 1) {
    step.say(split_sentence(source, payments_to(source.year, row.forbund).front()->weights));
    add_split_grounds(source, step);
  }
  step.list(municipal_list(source, forbund, row));
  AmountList regions = regional_list(source, forbund, row);
  if (regions.rows.size() > 1) step.say("contributions.several_regions");
  if (!regions.rows.empty()) step.list(std::move(regions));
  return step.amount("state", row.state)
      .amount("municipal", row.municipal)
      .amount("regional", row.regional)
      .amount("total", row.total)
      .done();
}

}  // namespace finsam
