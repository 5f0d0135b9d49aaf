#pragma once
// The few macros of man(7) that the manual page uses. Every function returns whole lines.

#include <string>
#include <string_view>

namespace finsam::roff {

/// `text` as it stands: nothing in it is a request, a font change or a hyphen.
std::string plain(std::string_view text);

/// The first line of the page: its name, date and version.
std::string title(std::string_view name, std::string_view date, std::string_view version);

std::string section(std::string_view heading);
std::string subsection(std::string_view heading);

/// Running text: the first after a heading, and a further paragraph.
std::string text(std::string_view text);
std::string paragraph(std::string_view text);

/// A bold label and, indented below it, what it means.
std::string item(std::string_view label, std::string_view text);

/// A line to type, as it stands.
std::string literal(std::string_view line);

}  // namespace finsam::roff
