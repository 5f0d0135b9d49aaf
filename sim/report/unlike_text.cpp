#include "report/unlike_text.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "report/number_text.hpp"
#include "report/term_text.hpp"
#include "report/unlike_table_names.hpp"
#include "text/compare_phrases.hpp"

namespace finsam {
namespace {

namespace say = compare_phrases;

std::string versus(Phrase phrase, Language language, const std::string& base,
                   const std::string& reform) {
  return fmt::format(fmt::runtime(phrase.in(language)), fmt::arg("base", base),
                     fmt::arg("reform", reform));
}

std::string run_years(const ComparedRun& run) {
  const std::vector<int> years = years_of(run);
  return years_text(Year{years.front()}, Year{years.back()});
}

/// "2024–2026 339 000 000 kr against 400 000 000 kr": years in a row with the same frames as one.
std::vector<std::string> frame_spans(const std::vector<UnlikeFrame>& frames, Language language) {
  std::vector<std::string> spans;
  for (std::size_t i = 0; i < frames.size();) {
    std::size_t end = i + 1;
    while (end < frames.size() && frames[end].year == frames[end - 1].year + 1 &&
           frames[end].base == frames[i].base && frames[end].reform == frames[i].reform) {
      ++end;
    }
    spans.push_back(
        fmt::format(fmt::runtime(say::unlike_frame.in(language)),
                    fmt::arg("years", years_text(Year{frames[i].year}, Year{frames[end - 1].year})),
                    fmt::arg("base", kronor_text(frames[i].base, language)),
                    fmt::arg("reform", kronor_text(frames[i].reform, language))));
    i = end;
  }
  return spans;
}

/// "data.members (a.csv against b.csv)", or the key alone where only the content differs.
std::vector<std::string> table_pairs(const std::vector<UnlikeTable>& tables, Language language) {
  std::vector<std::string> pairs;
  const TermStyle style = language == Language::sv ? TermStyle::sv : TermStyle::en;
  for (const UnlikeTable& table : tables) {
    const auto [base, reform] = unlike_table_names(table, style);
    const Phrase phrase = base.empty()     ? say::table_of_reform
                          : reform.empty() ? say::table_of_base
                                           : say::unlike_table;
    pairs.push_back(same_table_name(table)
                        ? table.role
                        : fmt::format(fmt::runtime(phrase.in(language)),
                                      fmt::arg("role", table.role), fmt::arg("base", base),
                                      fmt::arg("reform", reform)));
  }
  return pairs;
}

/// Adds the phrase with `items` in the place of `name`, if there are any.
void add_list(std::vector<std::string>& lines, Phrase phrase, Language language, const char* name,
              const std::vector<std::string>& items, const char* between = ", ") {
  if (items.empty()) return;
  lines.push_back(fmt::format(fmt::runtime(phrase.in(language)),
                              fmt::arg(name, fmt::format("{}", fmt::join(items, between)))));
}

}  // namespace

std::vector<std::string> unlike_lines(const CompareSource& source, Language language) {
  const UnlikeRuns& unlike = source.unlike;
  const ComparedRun& base = source.base.run;
  const ComparedRun& reform = source.reform.run;
  std::vector<std::string> lines;
  if (unlike.model_version) {
    lines.push_back(versus(say::unlike_model, language, base.model_version, reform.model_version));
  }
  if (unlike.program_version) {
    lines.push_back(
        versus(say::unlike_program, language, base.program_version, reform.program_version));
  }
  if (unlike.years) {
    lines.push_back(fmt::format(fmt::runtime(say::unlike_years.in(language)),
                                fmt::arg("base", run_years(base)),
                                fmt::arg("reform", run_years(reform)),
                                fmt::arg("years", years_text(source.first(), source.last()))));
  }
  add_list(lines, say::unlike_frames, language, "frames", frame_spans(unlike.frames, language),
           "; ");
  add_list(lines, say::base_only, language, "names", unlike.base_only, "; ");
  add_list(lines, say::reform_only, language, "names", unlike.reform_only, "; ");
  add_list(lines, say::partly, language, "names", unlike.partly, "; ");
  add_list(lines, say::unlike_members, language, "names", unlike.unlike_members, "; ");
  add_list(lines, say::unlike_data, language, "tables", table_pairs(unlike.data, language));
  return lines;
}

}  // namespace finsam
