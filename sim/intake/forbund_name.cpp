#include "intake/forbund_name.hpp"

#include "data/roster_lookup.hpp"
#include "data/utf8.hpp"

namespace finsam {
namespace {

/// Several lines of a message as one.
std::string on_one_line(std::string text) {
  const std::string line = "\n  ";
  for (std::size_t count = 0; text.find(line) != text.npos; ++count) {
    text.replace(text.find(line), line.size(), count == 0 ? " " : ", ");
  }
  return text;
}

bool take_from_end(std::string_view& text, std::string_view end) {
  if (!text.ends_with(end)) return false;
  text.remove_suffix(end.size());
  return true;
}

/// Takes "1)" off the end.
bool take_number(std::string_view& text) {
  if (!text.ends_with(')')) return false;
  const std::size_t last = text.find_last_not_of("0123456789", text.size() - 2);
  const bool has_digits = text.size() > 2 && last != text.npos && last + 2 < text.size();
  if (!has_digits || text[last] == '(') return false;
  text = text.substr(0, last + 1);
  return true;
}

bool take_mark(std::string_view& text) {
  for (const std::string_view mark : {"*", "†", "¹", "²", "³"}) {
    if (take_from_end(text, mark)) return true;
  }
  return take_number(text);
}

}  // namespace

std::string bare_name(std::string_view text) {
  text = trimmed(text);
  while (take_mark(text)) text = trimmed(text);
  std::string name;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t space = leading_space(text.substr(at));
    if (space == 0) {
      name += text[at];
    } else if (!name.ends_with(' ')) {
      name += ' ';
    }
    at += space == 0 ? 1 : space;
  }
  return name;
}

tl::expected<int, std::string> forbund_in_list(const Roster& roster, const std::string& name) {
  auto found = forbund_with_words(roster, name);
  if (found) return found;
  return tl::unexpected(on_one_line(found.error()));
}

}  // namespace finsam
