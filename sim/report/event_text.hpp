#pragma once

#include <string>
#include <vector>

#include "finsam/roster.hpp"
#include "text/language.hpp"

namespace finsam {

/// Whether a sentence about an event says its day itself, or a heading or sentence above does.
enum class EventDay { in_heading, in_sentence };

/// What happens in an event, as one sentence. Förbund have the names that the event gives them,
/// else those that they have from that day on, or had last.
std::string event_text(const Roster& roster, const RosterEvent& event, EventDay day,
                       Language language);

/// "Borås, Ale och Göteborg (25 %)": members with their shares where they are parts.
std::string members_text(const Roster& roster, const std::vector<Member>& members,
                         Language language);

}  // namespace finsam
