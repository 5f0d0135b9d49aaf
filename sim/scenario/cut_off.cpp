#include "scenario/cut_off.hpp"

#include <fmt/format.h>

#include <variant>

#include "scenario/read_value.hpp"

namespace finsam {
namespace {

using Steps = std::vector<TrappanStep>;

/// Which of two places goes before the other: settings before the scenario, that before the rest.
int rank(const Draft& draft, const Place& place) {
  if (is_setting(place)) return 2;
  return place.file == draft.scenario.files.front().file ? 1 : 0;
}

std::string file_and_line(const Place& place) {
  return is_setting(place) ? place.file : fmt::format("{}:{}", place.file, place.line);
}

std::string text_of(const std::optional<Steps>&, const Description&) { return "other steps"; }
template <class T>
std::string text_of(const std::optional<T>& value, const Description& description) {
  return written_value(value, description);
}

/// What is said of `own`, which `next` ends.
template <class Entry>
std::string cut_off_text(const std::string& key, const Entry& own, const Entry& next,
                         const Description& description) {
  const int year = next.from->number;
  const std::string until = next.only ? fmt::format("does not hold in {}", year)
                                      : fmt::format("holds only until {}", year - 1);
  const std::string way_out = is_setting(own.place) ? fmt::format("--set {}.{}=unset", key, year)
                                                    : fmt::format("\"{}: unset\"", year);
  return fmt::format("{}: {} sets {} {} {}; add {} if it is to hold then too", until,
                     file_and_line(next.place), text_of(next.value, description),
                     next.only ? "for" : "from", year, way_out);
}

}  // namespace

template <class T>
void note_cut_off(Draft& draft, const std::string& key, const Dated<T>& dated,
                  const Description& description) {
  if (!draft.years_known) return;
  for (const auto& own : dated.entries) {
    if (!own.from || own.only || own.place.line == 0) continue;
    // The entries stand in the order of their years.
    for (const auto& next : dated.entries) {
      if (!next.from || *next.from <= *own.from) continue;
      const bool is_in_the_run =
          *next.from > draft.scenario.first && *next.from <= draft.scenario.last;
      if (is_in_the_run && rank(draft, next.place) < rank(draft, own.place)) {
        draft.diagnostics.note(own.place, key, cut_off_text(key, own, next, description))
            .also(next.place, "what holds then");
      }
      if (!next.only) break;
    }
  }
}

template void note_cut_off(Draft&, const std::string&, const Dated<Money<double>>&,
                           const Description&);
template void note_cut_off(Draft&, const std::string&, const Dated<Share<double>>&,
                           const Description&);
template void note_cut_off(Draft&, const std::string&, const Dated<int>&, const Description&);
template void note_cut_off(Draft&, const std::string&, const Dated<Choice>&, const Description&);

void note_values_cut_off(Draft& draft) {
  const Terms& terms = draft.scenario.terms;
  for (const Parameter& parameter : parameters()) {
    std::visit(
        [&](auto field) {
          note_cut_off(draft, std::string(parameter.key), terms.*field, parameter);
        },
        parameter.field);
  }
  for (const KeyWeight& key : terms.keys) {
    note_cut_off(draft, "keys." + key.indicator, key.weight, key_weight());
  }
  note_cut_off(draft, "trappan.steps", terms.trappan_steps, step_share());
}

}  // namespace finsam
