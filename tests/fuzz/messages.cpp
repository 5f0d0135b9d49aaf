#include "fuzz/messages.hpp"

#include <algorithm>

#include "data/utf8.hpp"
#include "fuzz/fuzzed.hpp"
#include "report/excerpt.hpp"

namespace finsam::fuzz {
namespace {

/// The place lies in the input, and its line can be shown with a caret.
void can_be_shown(const Place& place, const SourceLines& sources, const std::string& message) {
  const bool is_option = place.file.starts_with("--");
  promise(place.line >= 0 && (place.column >= 0 || is_option), "no such place: " + message);
  const SourceLine* line = sources.find(place);
  if (!line) return;
  const int past_end = line->first_column + character_count(line->text);
  promise(place.column <= past_end, "no such column: " + message);
  const std::string shown = excerpt(*line, {place});
  promise(std::count(shown.begin(), shown.end(), '\n') == 2, "not a line and a caret: " + message);
}

}  // namespace

void messages_are_whole(const Diagnostics& diagnostics) {
  const auto& all = diagnostics.all();
  promise(all.size() <= 1001, "too many messages");
  for (const Diagnostic& one : all) {
    promise(!one.what.empty(), "a message that says nothing");
    can_be_shown(one.place, diagnostics.sources(), to_text(one));
    for (const RelatedPlace& other : one.related) {
      can_be_shown(other.place, diagnostics.sources(), to_text(one));
    }
  }
}

/// Takes the text up to the next line "%%%" from `input`.
std::string next_file(std::string_view& input) {
  constexpr std::string_view between = "\n%%%\n";
  const std::size_t end = input.find(between);
  const std::string text(input.substr(0, end));
  input.remove_prefix(end == std::string_view::npos ? input.size() : end + between.size());
  return text;
}

}  // namespace finsam::fuzz
