#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

#include "report/event_text.hpp"
#include "report/explain.hpp"
#include "report/explain_page.hpp"
#include "report/explain_sentences.hpp"
#include "report/explain_values.hpp"
#include "report/number_text.hpp"
#include "report/text_layout.hpp"
#include "text/printable.hpp"

namespace finsam {
namespace {

constexpr int longest_name = 56;

std::string amount_lines(const Page& page, const std::vector<Amount>& amounts) {
  if (amounts.empty()) return "";
  std::vector<std::vector<std::string>> rows;
  rows.reserve(amounts.size());
  for (const Amount& amount : amounts) {
    rows.push_back({page.label(amount.name), value_text(amount.value, {page.language})});
  }
  const std::string table = text_table({{"", Align::left}, {""}}, rows);
  return indented(table.substr(table.find('\n') + 1));
}

/// Whether the values of a column are words, which stand to the left.
bool is_text(const Amount& amount) { return std::holds_alternative<std::string>(amount.value); }

std::string list_cell(const Page& page, const Amount& amount) {
  const auto* text = std::get_if<std::string>(&amount.value);
  if (text && amount.name == "indicator") return page.label(*text);
  if (text && amount.name == "unit") return page.unit(*text);
  if (text && amount.name == "forbund") return shortened(*text, longest_name);
  const bool endless = std::holds_alternative<std::monostate>(amount.value);
  if (endless && amount.name == "up_to") return page.word("above_all");
  return value_text(amount.value, {page.language, false});
}

std::size_t shown_rows(const AmountList& list) {
  return std::min(list.rows.size(), list.shown_in_text.value_or(list.rows.size()));
}

/// The line above a list of which a text shows the first.
std::string lead(const Page& page, const AmountList& list) {
  if (!list.shown_in_text) return "";
  return std::string(Page::indent, ' ') +
         fmt::format(fmt::runtime(page.word("most_lowered")), fmt::arg("shown", shown_rows(list)),
                     fmt::arg("all", list.rows.size())) +
         "\n";
}

/// Whether a column has nothing in any row: the unit of tables that do not name one.
bool is_empty_column(const AmountList& list, std::size_t column) {
  return std::all_of(list.rows.begin(), list.rows.end(), [&](const std::vector<Amount>& row) {
    const auto* text = std::get_if<std::string>(&row[column].value);
    return text && text->empty();
  });
}

std::string list_table(const Page& page, const AmountList& list) {
  if (list.rows.empty()) return "";
  if (list.name == "national_account") return account_text(page, list);
  std::vector<TextColumn> columns;
  std::vector<std::vector<std::string>> rows(shown_rows(list));
  for (std::size_t column = 0; column < list.rows.front().size(); ++column) {
    const Amount& first = list.rows.front()[column];
    const bool beside = first.name == "forbund_id";  // its name stands there
    if (beside || is_empty_column(list, column)) continue;
    columns.push_back({page.label(first.name), is_text(first) ? Align::left : Align::right});
    for (std::size_t i = 0; i < rows.size(); ++i) {
      rows[i].push_back(list_cell(page, list.rows[i][column]));
    }
  }
  return lead(page, list) + indented(text_table(columns, rows));
}

/// "label: text", further lines below the text.
std::string noted(const Page& page, const std::string& label, const std::string& text) {
  return wrapped(label + ": " + text, page.width, Page::indent);
}

std::string source_lines(const Page& page, const Step& step) {
  std::string text;
  for (const std::string_view source : distinct_sources(step, page.language)) {
    text += (text.empty() ? "" : "; ") + std::string(source);
  }
  return text.empty() ? "" : noted(page, page.word("source"), text);
}

/// Where a parameter is written, and whether it was fitted, derived or is an assumption.
std::string place_of(const Page& page, const ParameterUse& use) {
  const std::string place = place_text(use.place);
  std::string text = place.empty() ? page.word("default") : place;
  if (use.origin == ValueOrigin::fitted) return text + ", " + page.word("fitted");
  if (use.origin == ValueOrigin::derived) return text + ", " + page.word("derived");
  if (!use.assumption) return text;
  return text + ", " + page.word(use.description->only_example ? "example" : "assumption");
}

/// A line per parameter, places below one another where they fit.
std::string parameter_lines(const Page& page, const Step& step) {
  std::vector<std::pair<std::string, std::string>> lines;
  int widest = 0;
  for (const ParameterUse* use : distinct_parameters(step)) {
    const bool in_list = use->description == &step_share();
    lines.emplace_back(use->key + (in_list ? "" : " = " + parameter_text(*use, page.language)),
                       place_of(page, *use));
    widest = std::max(widest, text_width(lines.back().first));
  }
  if (lines.empty()) return "";
  std::string out = std::string(Page::indent, ' ') + page.word("parameters") + ":\n";
  for (const auto& [value, place] : lines) {
    const std::string gap(static_cast<std::size_t>(widest - text_width(value)), ' ');
    const bool fits = 2 * Page::indent + widest + 2 + text_width(place) <= page.width;
    out += fits ? fmt::format("{:{}}{}{}  {}\n", "", 2 * Page::indent, value, gap, place)
                : wrapped(value, page.width, 2 * Page::indent) +
                      wrapped(place, page.width, 4 * Page::indent);
  }
  return out;
}

/// What tells a line about data apart from another: all but the column.
bool same_but_column(const DataUse& a, const DataUse& b) {
  return place_text(a.place) == place_text(b.place) && a.table == b.table && a.wanted == b.wanted &&
         a.taken == b.taken && a.status == b.status && a.rows == b.rows &&
         a.municipalities == b.municipalities;
}

/// Whether other values of the same column have another year or status.
bool is_one_of_several(const Step& step, const DataUse& use) {
  return std::any_of(step.data.begin(), step.data.end(), [&](const DataUse& other) {
    return other.table == use.table && other.column == use.column && !same_but_column(other, use);
  });
}

std::string data_line(const Page& page, const Step& step, const DataUse& use,
                      const std::string& columns) {
  std::string text = use.table + ", " + columns;
  if (use.wanted && *use.wanted == *use.taken) text += fmt::format(", {}", *use.taken);
  if (use.wanted && *use.wanted != *use.taken) {
    text += ", " + fmt::format(fmt::runtime(page.word("held_over")),
                               fmt::arg("wanted", *use.wanted), fmt::arg("taken", *use.taken));
  }
  text += ": " + page.word("status." + std::string(to_text(use.status)));
  if (!use.municipalities.empty()) {
    text += fmt::format(" ({})", fmt::join(use.municipalities, ", "));
  } else if (is_one_of_several(step, use)) {
    text += " " + fmt::format(fmt::runtime(page.word(use.wanted ? "of_kommuner" : "of_rows")),
                              fmt::arg("count", number_text(use.rows, page.language)));
  }
  return noted(page, page.word("data"), text);
}

/// "events.csv:3, event (what the row says of its source): official"
std::string row_line(const Page& page, const DataUse& use) {
  const std::string source = use.source.empty() ? "" : fmt::format(" ({})", use.source);
  return noted(page, page.word("data"),
               place_text(use.place) + ", " + use.column + source + ": " +
                   page.word("status." + std::string(to_text(use.status))));
}

std::string data_lines(const Page& page, const Step& step) {
  std::string out;
  for (std::size_t i = 0; i < step.data.size();) {
    const DataUse& use = step.data[i];
    std::string columns = use.column;
    for (++i; i < step.data.size() && same_but_column(step.data[i], use); ++i) {
      columns += ", " + step.data[i].column;
    }
    out += use.place.file.empty() ? data_line(page, step, use, columns) : row_line(page, use);
  }
  return out;
}

std::string events_text(const Page& page, const Step& step) {
  std::string text;
  std::optional<Year> told;  // the day, once for all that happens on it
  for (const RosterEvent& event : step.events) {
    const EventDay day = told == event.year ? EventDay::in_heading : EventDay::in_sentence;
    text += (text.empty() ? "" : " ") + event_text(page.scenario.roster, event, day, page.language);
    told = event.year;
  }
  return text;
}

std::string step_text(const Page& page, const Step& step, Year year) {
  const std::string title = heading_of(step, page.language);
  std::string out = heading(step.number == 0 ? title : fmt::format("{}  {}", step.number, title));
  std::string paragraph = events_text(page, step);
  for (const std::string& sentence : sentences_of(step, year, page.language)) {
    paragraph += (paragraph.empty() ? "" : " ") + sentence;
  }
  out += wrapped(paragraph, page.width);
  for (const AmountList& list : step.lists) out += list_table(page, list);
  out += amount_lines(page, step.amounts);
  return out + source_lines(page, step) + parameter_lines(page, step) + data_lines(page, step);
}

std::string title_of(const Page& page, const Explanation& explanation) {
  static constexpr const char* titles[] = {"title.forbund", "title.kommun", "title.region",
                                           "title.nation"};
  const bool ends = std::any_of(explanation.steps.begin(), explanation.steps.end(),
                                [](const Step& step) { return step.id == "dissolution"; });
  const std::string text =
      page.word(ends ? "title.dissolution" : titles[static_cast<int>(explanation.subject.kind)]);
  return fmt::format(
      fmt::runtime(text),
      fmt::arg("name", subject_name(page.scenario, explanation.subject, explanation.year)),
      fmt::arg("year", explanation.year.number));
}

/// The title of the scenario, or its file where it has none.
std::string scenario_line(const Page& page) {
  const Scenario& scenario = page.scenario;
  const bool by_file = scenario.title.empty() && !scenario.files.empty();
  const std::string& name = by_file ? scenario.files.front().file : scenario.title;
  return name.empty() ? "" : wrapped(page.word("scenario") + ": " + name, page.width);
}

}  // namespace

std::string explanation_text(const Scenario& scenario, const Results& results,
                             const Explanation& explanation, Language language, int width) {
  const Page page{scenario, language, width};
  std::string out = wrapped(title_of(page, explanation), width) + scenario_line(page);
  for (const Step& step : explanation.steps) out += step_text(page, step, explanation.year);
  out +=
      result_text(page, rows_of_subject(scenario, results, explanation.subject, explanation.year));
  return printable(out, "\n");
}

}  // namespace finsam
