#include "intake/workbook.hpp"

#include <fmt/format.h>

#include <cstdlib>
#include <cstring>
#include <map>
#include <pugixml.hpp>

#include "data/quote.hpp"
#include "intake/packed_files.hpp"

namespace finsam {
namespace {

constexpr std::int64_t most_unpacked = 256ll << 20;
constexpr std::size_t most_columns = 1'000;
constexpr std::size_t most_rows = 1'000'000;

/// The name of an element or attribute without its namespace.
std::string_view local(const char* name) {
  const char* colon = std::strrchr(name, ':');
  return colon ? colon + 1 : name;
}

pugi::xml_node child(const pugi::xml_node& node, std::string_view name) {
  for (const pugi::xml_node each : node.children()) {
    if (local(each.name()) == name) return each;
  }
  return {};
}

std::string attribute(const pugi::xml_node& node, std::string_view name) {
  for (const pugi::xml_attribute each : node.attributes()) {
    if (local(each.name()) == name) return each.value();
  }
  return "";
}

/// The text of a string, plain or in runs; phonetic hints (rPh) are no part of it.
std::string text_of(const pugi::xml_node& item) {
  std::string text;
  for (const pugi::xml_node part : item.children()) {
    if (local(part.name()) == "t") text += part.text().get();
    if (local(part.name()) == "r") text += child(part, "t").text().get();
  }
  return text;
}

/// "C12" as column and row from 0; empty for anything else.
std::optional<std::pair<std::size_t, std::size_t>> cell_place(const std::string& reference) {
  std::size_t column = 0;
  std::size_t i = 0;
  for (; i < reference.size() && reference[i] >= 'A' && reference[i] <= 'Z'; ++i) {
    column = column * 26 + static_cast<std::size_t>(reference[i] - 'A' + 1);
    if (column > most_columns) return std::nullopt;
  }
  std::size_t row = 0;
  const bool has_letters = i > 0;
  for (; i < reference.size() && reference[i] >= '0' && reference[i] <= '9'; ++i) {
    row = row * 10 + static_cast<std::size_t>(reference[i] - '0');
    if (row > most_rows) return std::nullopt;
  }
  if (!has_letters || row == 0 || i < reference.size()) return std::nullopt;
  return std::pair{column - 1, row - 1};
}

/// A stored number without an exponent: "1.5E3" is "1500.000000".
std::string plain_number(const std::string& text) {
  if (text.find_first_of("eE") == text.npos) return text;
  return fmt::format("{:.6f}", std::strtod(text.c_str(), nullptr));
}

class Reading {
 public:
  Reading(const std::string& bytes, SourceErrors& errors)
      : packed_(bytes, most_unpacked), errors_(errors) {}

  std::optional<std::vector<WorkbookSheet>> read() {
    pugi::xml_document workbook;
    pugi::xml_document links;
    const bool is_workbook = packed_.is_archive() && load("xl/workbook.xml", workbook) &&
                             load("xl/_rels/workbook.xml.rels", links);
    if (!is_workbook) {
      errors_.error_at("", packed_.too_large() ? "unpacks to too much"
                                               : "is not an Excel workbook (.xlsx), or is broken");
      return std::nullopt;
    }
    read_strings();
    const std::map<std::string, std::string> files = files_of(links);
    std::vector<WorkbookSheet> sheets;
    const pugi::xml_node list = child(child(workbook, "workbook"), "sheets");
    for (const pugi::xml_node each : list.children()) {
      const auto file = files.find(attribute(each, "id"));
      if (file == files.end()) continue;
      if (auto sheet = read_sheet(attribute(each, "name"), file->second)) {
        sheets.push_back(std::move(*sheet));
      }
    }
    if (errors_.count() > 0) return std::nullopt;
    return sheets;
  }

 private:
  bool load(const std::string& name, pugi::xml_document& document) {
    const auto bytes = packed_.read(name);
    return bytes && document.load_buffer(bytes->data(), bytes->size());
  }

  void read_strings() {
    pugi::xml_document document;
    if (!load("xl/sharedStrings.xml", document)) return;  // a workbook of numbers has none
    for (const pugi::xml_node item : child(document, "sst").children()) {
      if (local(item.name()) == "si") strings_.push_back(text_of(item));
    }
  }

  /// The files of the workbook by the ids of its links.
  static std::map<std::string, std::string> files_of(const pugi::xml_document& links) {
    std::map<std::string, std::string> files;
    for (const pugi::xml_node each : child(links, "Relationships").children()) {
      const std::string target = attribute(each, "Target");
      files[attribute(each, "Id")] = target.starts_with('/') ? target.substr(1) : "xl/" + target;
    }
    return files;
  }

  std::optional<WorkbookSheet> read_sheet(const std::string& name, const std::string& file) {
    pugi::xml_document document;
    if (!load(file, document)) {
      errors_.error_at(name, packed_.too_large() ? "unpacks to too much" : "is broken");
      return std::nullopt;
    }
    WorkbookSheet sheet{name, {}};
    for (const pugi::xml_node row : child(child(document, "worksheet"), "sheetData").children()) {
      for (const pugi::xml_node cell : row.children()) put(cell, sheet);
    }
    return sheet;
  }

  void put(const pugi::xml_node& cell, WorkbookSheet& sheet) {
    const std::string reference = attribute(cell, "r");
    const auto place = cell_place(reference);
    if (!place) return;
    const auto [column, row] = *place;
    if (sheet.rows.size() <= row) sheet.rows.resize(row + 1);
    auto& cells = sheet.rows[row];
    if (cells.size() <= column) cells.resize(column + 1);
    cells[column] = value_of(cell);
    cells[column].at = {{errors_.file(), 0, 0}, sheet.name + "!" + reference};
  }

  SourceCell value_of(const pugi::xml_node& cell) const {
    const std::string type = attribute(cell, "t");
    const std::string value = child(cell, "v").text().get();
    SourceCell read;
    if (type == "s") {
      const auto index = static_cast<std::size_t>(std::strtoull(value.c_str(), nullptr, 10));
      read.text = index < strings_.size() ? strings_[index] : "";
    } else if (type == "inlineStr") {
      read.text = text_of(child(cell, "is"));
    } else if (type.empty() || type == "n") {
      read.text = plain_number(value);
      read.is_number = true;
    } else {
      read.text = value;  // the text of a formula, an error, a truth value
    }
    return read;
  }

  PackedFiles packed_;
  SourceErrors& errors_;
  std::vector<std::string> strings_;
};

}  // namespace

std::optional<std::vector<WorkbookSheet>> read_workbook(const std::string& bytes,
                                                        SourceErrors& errors) {
  return Reading(bytes, errors).read();
}

}  // namespace finsam
