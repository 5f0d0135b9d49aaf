#include <fmt/format.h>
#include <fmt/ranges.h>

#include <nlohmann/json.hpp>

#include "report/event_text.hpp"
#include "report/explain.hpp"
#include "report/explain_sentences.hpp"
#include "report/explain_values.hpp"
#include "report/json.hpp"

namespace finsam {
namespace {

using Parts = std::vector<std::string>;

std::string json_text(std::string_view text) { return nlohmann::json(text).dump(); }

std::string member(std::string_view name, const std::string& value) {
  return json_text(name) + ": " + value;
}

std::string object(const Parts& members) { return fmt::format("{{{}}}", fmt::join(members, ", ")); }
std::string array(const Parts& items) { return fmt::format("[{}]", fmt::join(items, ", ")); }

std::string number_or_null(const std::optional<int>& number) {
  return number ? fmt::format("{}", *number) : "null";
}

std::string amounts_json(const std::vector<const std::vector<Amount>*>& all) {
  Parts members;
  for (const std::vector<Amount>* amounts : all) {
    for (const Amount& amount : *amounts) {
      members.push_back(member(amount.name, cell_json(cell_of(amount.value))));
    }
  }
  return object(members);
}

std::string lists_json(const std::vector<AmountList>& lists) {
  Parts members;
  for (const AmountList& list : lists) {
    Parts rows;
    for (const std::vector<Amount>& row : list.rows) rows.push_back(amounts_json({&row}));
    members.push_back(member(list.name, array(rows)));
  }
  return object(members);
}

std::string parameter_json(const ParameterUse& use) {
  const std::string place = place_text(use.place);
  return object({member("key", json_text(use.key)), member("value", json_text(written_value(use))),
                 member("place", place.empty() ? "null" : json_text(place)),
                 member("default", place.empty() ? "true" : "false"),
                 member("assumption", use.assumption ? "true" : "false"),
                 member("fitted", use.origin == ValueOrigin::fitted ? "true" : "false"),
                 member("derived", use.origin == ValueOrigin::derived ? "true" : "false")});
}

std::string data_json(const DataUse& use) {
  const std::string place = place_text(use.place);
  Parts municipalities;
  for (const std::string& name : use.municipalities) municipalities.push_back(json_text(name));
  return object(
      {member("table", json_text(use.table)), member("role", json_text(use.role)),
       member("column", json_text(use.column)), member("year_wanted", number_or_null(use.wanted)),
       member("year_taken", number_or_null(use.taken)),
       member("status", json_text(to_text(use.status))),
       member("rows", fmt::format("{}", use.rows)), member("municipalities", array(municipalities)),
       member("place", place.empty() ? "null" : json_text(place)),
       member("source", use.source.empty() ? "null" : json_text(use.source))});
}

std::string event_json(const Roster& roster, const RosterEvent& event, Language language) {
  const auto& id = roster.forbund[static_cast<std::size_t>(event.forbund)].id;
  Parts predecessors;
  for (const int forbund : event.predecessors) {
    predecessors.push_back(json_text(roster.forbund[static_cast<std::size_t>(forbund)].id));
  }
  Parts members;
  for (const Member& one : event.members) {
    members.push_back(
        json_text(roster.municipalities[static_cast<std::size_t>(one.municipality)].code));
  }
  return object(
      {member("event", json_text(to_text(event.kind))),
       member("date", json_text(fmt::format("{}-01-01", event.year.number))),
       member("forbund_id", json_text(id)), member("predecessors", array(predecessors)),
       member("kommunkod", array(members)),
       member("text", json_text(event_text(roster, event, EventDay::in_sentence, language)))});
}

std::string step_json(const Scenario& scenario, const Step& step, Year year, Language language) {
  Parts events;
  for (const RosterEvent& event : step.events) {
    events.push_back(event_json(scenario.roster, event, language));
  }
  Parts reasons;
  for (const Sentence& sentence : step.sentences) reasons.push_back(json_text(sentence.id));
  Parts texts;
  for (const std::string& text : sentences_of(step, year, language))
    texts.push_back(json_text(text));
  Parts sources;
  for (const std::string_view source : distinct_sources(step, language)) {
    sources.push_back(json_text(source));
  }
  Parts parameters;
  for (const ParameterUse* use : distinct_parameters(step)) {
    parameters.push_back(parameter_json(*use));
  }
  Parts data;
  for (const DataUse& use : step.data) data.push_back(data_json(use));
  const Parts members = {
      member("id", json_text(step.id)),
      member("model_step", step.number == 0 ? "null" : fmt::format("{}", step.number)),
      member("heading", json_text(heading_of(step, language))),
      member("events", array(events)),
      member("reasons", array(reasons)),
      member("text", array(texts)),
      member("source", array(sources)),
      member("parameters", array(parameters)),
      member("data", array(data)),
      member("amounts", amounts_json({&step.amounts, &step.others})),
      member("lists", lists_json(step.lists))};
  return fmt::format("{{\n      {}}}", fmt::join(members, ",\n      "));
}

std::string subject_json(const Scenario& scenario, const Subject& subject, Year year) {
  const auto index = static_cast<std::size_t>(subject.index);
  const Roster& roster = scenario.roster;
  const std::string name = subject_name(scenario, subject, year);
  switch (subject.kind) {
    case SubjectKind::forbund:
      return object({member("kind", json_text("forbund")),
                     member("id", json_text(roster.forbund[index].id)),
                     member("name", json_text(name))});
    case SubjectKind::kommun:
      return object({member("kind", json_text("kommun")),
                     member("id", json_text(roster.municipalities[index].code)),
                     member("name", json_text(name))});
    case SubjectKind::region:
      return object({member("kind", json_text("region")),
                     member("id", json_text(roster.lan[index].code)),
                     member("name", json_text(name))});
    case SubjectKind::nation:
      break;
  }
  return object({member("kind", json_text("nation"))});
}

std::string result_json(const Table& table) {
  Parts rows;
  for (const std::vector<Cell>& row : table.rows) {
    Parts members;
    for (std::size_t i = 0; i < row.size(); ++i) {
      members.push_back(member(table.columns[i], cell_json(row[i])));
    }
    rows.push_back(object(members));
  }
  return object({member("table", json_text(table.name)), member("rows", array(rows))});
}

}  // namespace

std::string explanation_json(const Scenario& scenario, const Results& results,
                             const Explanation& explanation, Language language) {
  Parts steps;
  for (const Step& step : explanation.steps) {
    steps.push_back("    " + step_json(scenario, step, explanation.year, language));
  }
  const Table table = rows_of_subject(scenario, results, explanation.subject, explanation.year);
  return fmt::format(
      "{{\n  {},\n  {},\n  {},\n  \"steps\": [\n{}\n  ],\n  {}\n}}\n",
      member("subject", subject_json(scenario, explanation.subject, explanation.year)),
      member("year", fmt::format("{}", explanation.year.number)),
      member("scenario", json_text(scenario.title)), fmt::join(steps, ",\n"),
      member("result", result_json(table)));
}

}  // namespace finsam
