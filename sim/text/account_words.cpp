#include "text/account_words.hpp"

#include <algorithm>
#include <span>
#include <stdexcept>
#include <string>

#include "text/explain_words.hpp"

namespace finsam {
namespace {

constexpr PageText labels[] = {
    {"frame", {"Ram", "Frame"}},
    {"state", {"Statlig tilldelning till förbunden", "State allocation to the förbund"}},
    {"targeted", {"Riktade medel", "Targeted grants"}},
    {"national_support", {"Nationellt stöd, använt", "National support, used"}},
    {"state_used", {"Använt av ramen", "Used of the frame"}},
    {"returned", {"Återbetalas av ramen", "Returned of the frame"}},
    {"outside_frame", {"{name}, ram", "{name}, frame"}},
    {"outside_used", {"{name}, använt", "{name}, used"}},
    {"outside_returned", {"{name}, återbetalas", "{name}, returned"}},
    {"all_appropriations_frame", {"Alla anslag, ram", "All appropriations, frame"}},
    {"all_appropriations_used", {"Alla anslag, använt", "All appropriations, used"}},
    {"all_appropriations_returned", {"Alla anslag, återbetalas", "All appropriations, returned"}},
    {"municipal", {"Kommunernas del", "The municipalities' part"}},
    {"regional", {"Regionernas del", "The regions' part"}},
    {"all_parties_total", {"Alla parters medel", "Funds of all parties"}},
    {"other_income", {"Andra intäkter i modellen", "Other income in the model"}},
    {"outside_income", {"{name}, intäkter", "{name}, income"}},
    {"all_income", {"Förbundens intäkter", "Income of the förbund"}},
    {"budget", {"Insatser, budget", "Activities, budget"}},
    {"spent", {"Insatser, utfall", "Activities, outcome"}},
    {"execution_activities", {"Insatser, andel använt", "Activities, share spent"}},
    {"admin_budget", {"Administration, budget", "Administration, budget"}},
    {"admin", {"Administration, utfall", "Administration, outcome"}},
    {"execution_admin", {"Administration, andel använt", "Administration, share spent"}},
    {"admin_share",
     {"Administrationens andel av utfallet", "Administration's share of the outcome"}},
    {"outside_spent",
     {"Insatser för intäkter utanför modellen", "Activities paid by income outside the model"}},
    {"all_costs", {"Förbundens kostnader", "Costs of the förbund"}},
    {"opening_eget_kapital", {"Ingående eget kapital", "Opening eget kapital"}},
    {"paid_back", {"Återbetalt vid upplösning", "Paid back when dissolved"}},
    {"eget_kapital_change", {"Förändring av eget kapital", "Change of eget kapital"}},
    {"eget_kapital", {"Utgående eget kapital", "Closing eget kapital"}},
    {"individual_share", {"Individinriktade insatser, andel", "Activities for individuals, share"}},
    {"cost_per_participant", {"Kostnad per deltagare", "Cost per participant"}},
    {"participants", {"Deltagare", "Participants"}},
    {"in_need_by_law", {"I behov enligt lagens förarbeten", "In need by the law's drafters"}},
    {"in_need", {"I behov enligt scenariot", "In need by the scenario"}},
    {"participants_share", {"Deltagare, andel av behovet", "Participants, share of the need"}},
};

constexpr PageText kinds[] = {
    {"model", {"modellen", "the model"}},
    {"input", {"indata", "input"}},
    {"outside", {"utanför modellen", "outside the model"}},
    {"derived", {"uträknat", "derived"}},
};

Phrase required(std::span<const PageText> texts, std::string_view id) {
  const auto found =
      std::find_if(texts.begin(), texts.end(), [&](const PageText& text) { return text.id == id; });
  if (found == texts.end()) throw std::logic_error("no text called " + std::string(id));
  return found->text;
}

}  // namespace

Phrase account_label(std::string_view form) { return required(labels, form); }
Phrase account_kind(std::string_view kind) { return required(kinds, kind); }

}  // namespace finsam
