#include "intake/json_text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "data/quote.hpp"
#include "data/text_position.hpp"
#include "data/utf8.hpp"

namespace finsam {
namespace {

using Json = nlohmann::json;

constexpr int deepest = 64;

SourcePlace place_at(const std::string& bytes, std::size_t offset, const std::string& file) {
  const Place begin{file, 1, 1};
  TextPosition position(bytes, begin, LineEnd::any);
  position.advance_to(std::min(offset, bytes.size()));
  return {{file, position.line(), position.column()}, ""};
}

}  // namespace

std::optional<Json> parse_json(const std::string& bytes, SourceErrors& errors) {
  if (const auto wrong = first_invalid_utf8(bytes)) {
    errors.error(place_at(bytes, *wrong, errors.file()), "is not UTF-8 here");
    return std::nullopt;
  }
  try {
    // Nesting is bounded, since freeing what is nested very deep overflows the stack.
    const auto shallow = [](int depth, Json::parse_event_t, Json&) { return depth <= deepest; };
    return Json::parse(bytes, shallow);
  } catch (const Json::parse_error& error) {
    const bool ended = error.byte >= bytes.size();
    errors.error(place_at(bytes, error.byte > 0 ? error.byte - 1 : 0, errors.file()),
                 ended ? "the JSON ends too early; it was cut off" : "is not JSON here");
  } catch (const Json::out_of_range&) {
    errors.error_at("", "has a number that is too large");
  }
  return std::nullopt;
}

std::optional<std::int64_t> json_figure(const Json& value, const std::string& pointer,
                                        SourceErrors& errors) {
  if (value.is_null()) return std::nullopt;
  std::string text;
  if (value.is_number_integer()) {
    text = value.dump();
  } else if (value.is_number()) {
    text = fmt::format("{:.6f}", value.get<double>());
  } else {
    const std::string written = value.is_string() ? value.get<std::string>() : value.dump();
    errors.error_at(pointer, in_quotes(written) + " is not a number");
    return std::nullopt;
  }
  const auto figure = parse_figure(text);
  if (figure) return *figure;
  errors.error_at(pointer, figure.error());
  return std::nullopt;
}

std::string pointer_part(const std::string& name) {
  std::string part = "/";
  for (const char c : name) {
    if (c == '~') {
      part += "~0";
    } else if (c == '/') {
      part += "~1";
    } else {
      part += c;
    }
  }
  return part;
}

std::string text_member(const Json& object, const char* name) {
  const auto found = object.find(name);
  return found != object.end() && found->is_string() ? found->get<std::string>() : "";
}

}  // namespace finsam
