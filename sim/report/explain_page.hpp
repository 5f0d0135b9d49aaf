#pragma once
// What the parts of a page in text share.

#include <string>

#include "analysis/explanation.hpp"
#include "finsam/scenario.hpp"
#include "finsam/table.hpp"
#include "report/explain_sentences.hpp"
#include "text/explain_words.hpp"

namespace finsam {

/// What the parts of a page are made of.
struct Page {
  static constexpr int indent = 2;

  const Scenario& scenario;
  Language language;
  int width;

  std::string word(std::string_view id) const { return std::string(page_word(id).in(language)); }
  std::string unit(const std::string& unit) const {
    const Phrase known = page_unit(unit);
    return known.empty() ? unit : std::string(known.in(language));
  }
  std::string label(const std::string& name) const { return label_of(name, language); }
};

/// The lines of `table` with the indent of a page before each.
std::string indented(const std::string& table);

/// The lines of the national account, with the numbers of their sources, and those below.
std::string account_text(const Page& page, const AmountList& list);

/// The end of a page: the rows of the run's table.
std::string result_text(const Page& page, const Table& table);

}  // namespace finsam
