#include "program/roff.hpp"

#include <fmt/format.h>

namespace finsam::roff {

std::string plain(std::string_view text) {
  std::string out;
  // A line that begins with a dot or an apostrophe would be a request.
  if (text.starts_with('.') || text.starts_with('\'')) out = "\\&";
  for (const char c : text) {
    if (c == '\\') {
      out += "\\e";
    } else if (c == '-') {
      out += "\\-";
    } else if (c == '\'') {
      out += "\\(aq";
    } else if (c == '"') {
      out += "\\(dq";
    } else {
      out += c;
    }
  }
  return out;
}

std::string title(std::string_view name, std::string_view date, std::string_view version) {
  return fmt::format(".TH {} 1 \"{}\" \"{}\"\n", plain(name), date, plain(version));
}

std::string section(std::string_view heading) { return fmt::format(".SH {}\n", plain(heading)); }

std::string subsection(std::string_view heading) { return fmt::format(".SS {}\n", plain(heading)); }

std::string text(std::string_view text) { return plain(text) + "\n"; }

std::string paragraph(std::string_view text) { return fmt::format(".PP\n{}\n", plain(text)); }

std::string item(std::string_view label, std::string_view text) {
  return fmt::format(".TP\n\\fB{}\\fR\n{}\n", plain(label), plain(text));
}

std::string literal(std::string_view line) {
  return fmt::format(".RS 4\n.nf\n{}\n.fi\n.RE\n", plain(line));
}

}  // namespace finsam::roff
