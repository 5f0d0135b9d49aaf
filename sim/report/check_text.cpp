#include "report/check_text.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "report/check_details.hpp"
#include "report/number_text.hpp"
#include "report/text_layout.hpp"
#include "text/check_phrases.hpp"
#include "text/printable.hpp"

namespace finsam {
namespace {

namespace say = check_phrases;

using Rows = std::vector<std::vector<std::string>>;

std::string words(Phrase phrase, Language language) { return std::string(phrase.in(language)); }

template <class Enum>
std::string words(const Phrase* phrases, Enum which, Language language) {
  return words(phrases[static_cast<std::size_t>(which)], language);
}

std::string difference_text(const CheckedFigure& checked, Language language) {
  if (!checked.difference) return "";
  const std::string text = size_text(*checked.difference, checked.figure->published, language);
  const bool shows = text.find_first_of("123456789") != text.npos;
  return shows ? signed_text(*checked.difference > 0.0 ? 1 : -1, text)
               : size_text(0.0, checked.figure->published, language);
}

/// What is compared with what: the title of every file with figures, and its scenario.
std::string files_text(const CheckSource& source, int width) {
  std::vector<const CheckFile*> files;
  std::string text;
  for (const CheckedFigure& each : source.figures) {
    if (std::find(files.begin(), files.end(), each.file) != files.end()) continue;
    files.push_back(each.file);
    text += wrapped(fmt::format("{} ({})", each.file->title, each.file->scenario), width);
  }
  return text;
}

std::string figures_table(const CheckSource& source, Language language) {
  Rows rows;
  for (const CheckedFigure& each : source.figures) {
    const PublishedFigure& figure = *each.figure;
    rows.push_back({fmt::format("{}", figure.year.number), figure.quantity,
                    size_text(figure.published.size, figure.published, language),
                    each.simulated ? size_text(*each.simulated, figure.published, language) : "",
                    difference_text(each, language), words(say::verdicts, each.verdict, language),
                    words(say::kinds, figure.kind, language)});
  }
  return text_table({{words(say::year, language), Align::left},
                     {words(say::quantity, language), Align::left},
                     {words(say::published, language)},
                     {words(say::simulated, language)},
                     {words(say::difference, language)},
                     {words(say::verdict, language), Align::left},
                     {words(say::kind, language), Align::left}},
                    rows);
}

/// What there is to say of the figures that need more than a row.
std::string details_section(const CheckSource& source, Language language, int width) {
  std::string text;
  for (const CheckedFigure& each : source.figures) {
    const std::vector<std::string> lines = check_details(each, source.today, language);
    if (lines.empty()) continue;
    text += fmt::format("{} {}\n", each.figure->year.number, each.figure->quantity);
    for (const std::string& line : lines) text += wrapped(line, width, 2);
  }
  return text.empty() ? "" : heading(words(say::off_heading, language)) + text;
}

std::string counts_section(const CheckSource& source, Language language, int width) {
  const CheckCounts counts = counts_of(source.figures);
  Rows rows;
  for (const FigureKind kind : {FigureKind::predicted, FigureKind::input, FigureKind::fitted}) {
    const auto number = [](int count) { return fmt::format("{}", count); };
    rows.push_back({words(say::kinds_of_many, kind, language), number(counts.of(kind)),
                    number(counts.of(kind, Verdict::agrees)),
                    number(counts.of(kind, Verdict::explained)), number(counts.failing(kind))});
  }
  return heading(words(say::counts_heading, language)) +
         text_table({{"", Align::left},
                     {words(say::figures, language)},
                     {words(say::agree, language)},
                     {words(say::explained, language)},
                     {words(say::wrong, language)}},
                    rows) +
         wrapped(words(say::what_counts, language), width);
}

/// The reasons, each after the number of its rows.
std::string reasons_text(const Coverage& coverage, Language language, int width) {
  if (coverage.not_checked.empty()) return "";
  constexpr int before_reason = 7;
  std::string text =
      fmt::format("{:>5}  {}\n", words(say::count, language), words(say::why, language));
  for (const RowsNotChecked& reason : coverage.not_checked) {
    const std::string lines = wrapped(reason.why, width, before_reason);
    text += fmt::format("{:>5}", reason.rows.size()) + lines.substr(before_reason - 2);
  }
  return text;
}

std::string record_section(const CheckSource& source, Language language, int width) {
  const Coverage& coverage = source.coverage;
  if (coverage.rows == 0) return "";
  std::size_t left = 0;
  for (const RowsNotChecked& reason : coverage.not_checked) left += reason.rows.size();
  const std::size_t uncovered = coverage.uncovered.size();
  const Phrase& phrase = uncovered == 0 ? say::rows : say::rows_uncovered;
  std::string text =
      heading(words(say::record_heading, language)) +
      wrapped(fmt::format(
                  fmt::runtime(phrase.in(language)), fmt::arg("rows", coverage.rows),
                  fmt::arg("checked", static_cast<std::size_t>(coverage.rows) - left - uncovered),
                  fmt::arg("left", left), fmt::arg("uncovered", uncovered)),
              width) +
      reasons_text(coverage, language, width);
  if (uncovered == 0) return text;
  text += words(say::uncovered, language) + "\n";
  for (const RecordRow* row : coverage.uncovered) {
    text += fmt::format("  {} {} ({}:{})\n", row->year.number, row->quantity, row->place.file,
                        row->place.line);
  }
  return text;
}

}  // namespace

std::string check_text(const CheckSource& source, Language language, int width) {
  std::string text =
      fmt::format(fmt::runtime(say::title.in(language)), fmt::arg("path", source.path)) + "\n" +
      files_text(source, width) + "\n";
  if (source.figures.empty()) {
    text += words(say::no_figures, language) + "\n";
  } else {
    text += figures_table(source, language) + details_section(source, language, width) +
            counts_section(source, language, width);
  }
  text += record_section(source, language, width) + "\n" +
          words(source.fails() ? say::failed : say::passed, language) + "\n";
  return printable(text, "\n");
}

}  // namespace finsam
