// The national account on the nation's page: its lines, and their sources by number below.

#include <fmt/format.h>

#include <algorithm>

#include "report/explain_page.hpp"
#include "report/explain_values.hpp"
#include "report/text_layout.hpp"
#include "text/account_words.hpp"

namespace finsam {
namespace {

using Row = std::vector<Amount>;

constexpr int before_sources = 6;
constexpr int longest_name = 40;

const Quantity& value_in(const Row& row, std::string_view name) {
  return std::find_if(row.begin(), row.end(),
                      [&](const Amount& amount) { return amount.name == name; })
      ->value;
}

const std::string& text_in(const Row& row, std::string_view name) {
  return std::get<std::string>(value_in(row, name));
}

int note_in(const Row& row) { return std::get<int>(value_in(row, "note")); }

std::string label_of_line(const Page& page, const Row& row) {
  return fmt::format(fmt::runtime(account_label(text_in(row, "form")).in(page.language)),
                     fmt::arg("name", shortened(text_in(row, "name"), longest_name)));
}

}  // namespace

std::string account_text(const Page& page, const AmountList& list) {
  std::vector<std::vector<std::string>> rows;
  std::string notes;
  int told = 0;
  for (const Row& row : list.rows) {
    const int note = note_in(row);
    rows.push_back({label_of_line(page, row), value_text(value_in(row, "amount"), {page.language}),
                    std::string(account_kind(text_in(row, "kind")).in(page.language)),
                    note > 0 ? fmt::format("{}", note) : ""});
    if (note <= told) continue;
    told = note;
    const bool swedish = page.language == Language::sv;
    const std::string& place = text_in(row, "place");
    const std::string text = wrapped(text_in(row, swedish ? "source_sv" : "source_en") +
                                         (place.empty() ? "" : fmt::format(" ({})", place)),
                                     page.width, before_sources);
    notes += fmt::format("{:>{}}  ", note, before_sources - 2) + text.substr(before_sources);
  }
  return indented(text_table({{page.word("account.line"), Align::left},
                              {page.word("account.amount")},
                              {page.word("account.kind"), Align::left},
                              {page.word("source")}},
                             rows)) +
         std::string(Page::indent, ' ') + page.word("account.sources") + ":\n" + notes;
}

}  // namespace finsam
