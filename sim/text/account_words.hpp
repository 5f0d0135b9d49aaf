#pragma once

#include <string_view>

#include "text/phrase.hpp"

namespace finsam {

/// What a line of the national account is called, by its form; {name} is that of money outside the
/// model.
/// @throws std::logic_error when there is no such line
Phrase account_label(std::string_view form);

/// What the kind of a line is called: model, input, outside or derived.
Phrase account_kind(std::string_view kind);

/// The section of the summary.
namespace account_phrases {

inline constexpr Phrase heading{"Budget och utfall, mnkr", "Budget and outcome, Mkr"};
inline constexpr Phrase year{"År", "Year"};
inline constexpr Phrase budget{"Insatser,\nbudget", "Activities,\nbudget"};
inline constexpr Phrase spent{"Insatser,\nutfall", "Activities,\noutcome"};
inline constexpr Phrase admin_budget{"Admin.,\nbudget", "Admin.,\nbudget"};
inline constexpr Phrase admin{"Admin.,\nutfall", "Admin.,\noutcome"};
inline constexpr Phrase execution{"Andel\nanvänt", "Share\nspent"};
inline constexpr Phrase other_income{"Andra\nintäkter", "Other\nincome"};
inline constexpr Phrase participants{"Deltagare", "Participants"};
inline constexpr Phrase of_need{"Andel av\nbehovet", "Share\nof need"};
inline constexpr Phrase need{
    "Behovet är de {in_need} personer som enligt scenariot behöver samordnad rehabilitering.",
    "The need is the {in_need} people who by the scenario need coordinated rehabilitation."};
inline constexpr Phrase need_by_law{
    "Behovet är de {in_need} personer som enligt lagens förarbeten behöver samordnad "
    "rehabilitering.",
    "The need is the {in_need} people whom the law's drafters thought in need of coordinated "
    "rehabilitation."};
inline constexpr Phrase appropriation{
    "Utanför modellen: {name} {year}, ram {given} mnkr, varav {used} mnkr används.",
    "Outside the model: {name} {year}, a frame of {given} Mkr, of which {used} Mkr is used."};
inline constexpr Phrase income{"Utanför modellen: {name} {year}, intäkter på {given} mnkr.",
                               "Outside the model: {name} {year}, income of {given} Mkr."};

}  // namespace account_phrases
}  // namespace finsam
