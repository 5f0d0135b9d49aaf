#pragma once
// Finding one's way in the XML of a workbook, whatever prefixes its names have.

#include <pugixml.hpp>
#include <string>
#include <string_view>

namespace finsam {

/// The name of an element or attribute without its prefix.
std::string_view local_name(const char* name);

/// The first child element called `name`; empty where there is none.
pugi::xml_node child_called(const pugi::xml_node& node, std::string_view name);

/// The value of the attribute called `name`; empty where there is none.
std::string attribute_of(const pugi::xml_node& node, std::string_view name);

/// The text of a string of a workbook, plain or in runs, every stretch of white space in it as one
/// space, none at its ends. Phonetic hints (rPh) are no part of it.
std::string string_text(const pugi::xml_node& item);

}  // namespace finsam
