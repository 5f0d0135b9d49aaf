#pragma once

#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>

#include "intake/source_errors.hpp"

namespace finsam {

/// The JSON in `bytes`; a byte order mark may begin it. Bytes that are not UTF-8, and text that is
/// not JSON or ends too early, are an error with its line and column.
std::optional<nlohmann::json> parse_json(const std::string& bytes, SourceErrors& errors);

/// The number at `pointer` in millionths; null is no value. Anything else, and what parse_figure
/// refuses, is an error there and comes back as no value.
std::optional<std::int64_t> json_figure(const nlohmann::json& value, const std::string& pointer,
                                        SourceErrors& errors);

/// `name` as a part of a JSON Pointer.
std::string pointer_part(const std::string& name);

/// The text member `name` of an object; empty where there is none.
std::string text_member(const nlohmann::json& object, const char* name);

}  // namespace finsam
