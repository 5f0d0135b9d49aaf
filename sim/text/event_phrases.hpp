#pragma once
// What happens to the roster on 1 January, in a sentence. In a text with {…}, the named values are
// put in by fmt.

#include "text/phrase.hpp"

namespace finsam::event_phrases {

/// An event where the day stands above, and as a sentence that names its day.
struct EventPhrase {
  Phrase undated;
  Phrase dated;
};

inline constexpr EventPhrase dissolve{
    {"{name} upplöses.", "{name} is dissolved."},
    {"Den 1 januari {year} upplöses {name}.", "On 1 January {year} {name} is dissolved."}};
inline constexpr EventPhrase leave{{"{kommun} utträder ur {name}.", "{kommun} leaves {name}."},
                                   {"Den 1 januari {year} utträder {kommun} ur {name}.",
                                    "On 1 January {year} {kommun} leaves {name}."}};
inline constexpr EventPhrase merge{{"{from} slås samman till {name}.", "{from} merge into {name}."},
                                   {"Den 1 januari {year} slås {from} samman till {name}.",
                                    "On 1 January {year} {from} merge into {name}."}};
/// Where the successor is one of those that merge.
inline constexpr EventPhrase take_in{{"{from} går upp i {name}.", "{name} takes in {from}."},
                                     {"Den 1 januari {year} går {from} upp i {name}.",
                                      "On 1 January {year} {name} takes in {from}."}};
inline constexpr EventPhrase join{{"{kommun} ansluter sig till {name}.", "{kommun} joins {name}."},
                                  {"Den 1 januari {year} ansluter sig {kommun} till {name}.",
                                   "On 1 January {year} {kommun} joins {name}."}};
inline constexpr EventPhrase join_part{
    {"{kommun} ansluter sig till {name} med {share} av sina invånare.",
     "{kommun} joins {name} with {share} of its inhabitants."},
    {"Den 1 januari {year} ansluter sig {kommun} till {name} med {share} av sina invånare.",
     "On 1 January {year} {kommun} joins {name} with {share} of its inhabitants."}};
inline constexpr EventPhrase form{{"{name} bildas av {members}.", "{name} forms with {members}."},
                                  {"Den 1 januari {year} bildas {name} av {members}.",
                                   "On 1 January {year} {name} forms with {members}."}};
inline constexpr EventPhrase rename{{"{old} byter namn till {name}.", "{old} is renamed {name}."},
                                    {"Den 1 januari {year} byter {old} namn till {name}.",
                                     "On 1 January {year} {old} is renamed {name}."}};

inline constexpr Phrase last_and{" och ", " and "};

inline constexpr Phrase assumed_of_members{
    "när en kommun ansluter sig till ett förbund eller utträder ur det ändras varken förbundets "
    "senaste tilldelning eller dess eget kapital",
    "when a municipality joins or leaves a förbund, neither its last allocation nor its eget "
    "kapital changes"};
inline constexpr Phrase assumed_of_dissolved{
    "när ett förbund upplöses delas dess eget kapital som parterna har betalat: hälften till "
    "staten, en fjärdedel till kommunerna och en fjärdedel till regionerna",
    "when a förbund is dissolved, its eget kapital is divided as the parties have paid: half to "
    "the state, a quarter to the municipalities and a quarter to the regions"};
inline constexpr Phrase assumed_heading{"Om händelserna antas följande, som inte går att ändra:",
                                        "Of the events this is assumed, and cannot be changed:"};

// The section of the summary.
inline constexpr Phrase heading{"Händelser den 1 januari", "Events of 1 January"};
inline constexpr Phrase paid_back{
    "Upplösta förbund betalar tillbaka sitt eget kapital till parterna, kr:",
    "Dissolved förbund pay back their eget kapital to the parties, kr:"};
inline constexpr Phrase year{"År", "Year"};
inline constexpr Phrase forbund{"Förbund", "Förbund"};
inline constexpr Phrase to_state{"Staten", "The state"};
inline constexpr Phrase to_municipalities{"Kommunerna", "Municipalities"};
inline constexpr Phrase to_regions{"Regionerna", "Regions"};
inline constexpr Phrase together{"Tillsammans", "Together"};

}  // namespace finsam::event_phrases
