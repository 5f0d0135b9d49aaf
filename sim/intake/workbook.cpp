#include "intake/workbook.hpp"

#include <map>
#include <pugixml.hpp>

#include "intake/packed_files.hpp"
#include "intake/sheet_cells.hpp"
#include "intake/xml_parts.hpp"

namespace finsam {
namespace {

constexpr std::int64_t most_unpacked = 64ll << 20;  // bytes
constexpr std::int64_t most_cells = 1'000'000;
constexpr const char* texts_file = "xl/sharedStrings.xml";

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
      tell_broken("", "is not an Excel workbook (.xlsx), or is broken");
      return std::nullopt;
    }
    if (packed_.has(texts_file) && !read_texts()) return std::nullopt;
    const std::map<std::string, std::string> files = files_of(links);
    std::vector<WorkbookSheet> sheets;
    const pugi::xml_node list = child_called(child_called(workbook, "workbook"), "sheets");
    for (const pugi::xml_node each : list.children()) {
      WorkbookSheet sheet{attribute_of(each, "name"), {}};
      const auto file = files.find(attribute_of(each, "id"));
      if (file == files.end() || !read_sheet(file->second, sheet)) {
        tell_broken(sheet.name, "is broken");
        break;
      }
      if (errors_.count() > 0) break;
      sheets.push_back(std::move(sheet));
    }
    if (errors_.count() > 0) return std::nullopt;
    return sheets;
  }

 private:
  void tell_broken(const std::string& pointer, const char* otherwise) {
    errors_.error_at(pointer, packed_.too_large() ? "unpacks to too much" : otherwise);
  }

  bool load(const std::string& name, pugi::xml_document& document) {
    const auto bytes = packed_.read(name);
    return bytes && document.load_buffer(bytes->data(), bytes->size());
  }

  bool read_texts() {
    pugi::xml_document document;
    if (!load(texts_file, document)) {
      tell_broken("", "is broken: its texts cannot be read");
      return false;
    }
    for (const pugi::xml_node item : child_called(document, "sst").children()) {
      if (local_name(item.name()) == "si") texts_.push_back(string_text(item));
    }
    return true;
  }

  /// The files of the workbook by the ids of its links.
  static std::map<std::string, std::string> files_of(const pugi::xml_document& links) {
    std::map<std::string, std::string> files;
    for (const pugi::xml_node each : child_called(links, "Relationships").children()) {
      const std::string target = attribute_of(each, "Target");
      files[attribute_of(each, "Id")] = target.starts_with('/') ? target.substr(1) : "xl/" + target;
    }
    return files;
  }

  bool read_sheet(const std::string& file, WorkbookSheet& sheet) {
    pugi::xml_document document;
    if (!load(file, document)) return false;
    read_cells(child_called(child_called(document, "worksheet"), "sheetData"), texts_, room_, sheet,
               errors_);
    return true;
  }

  PackedFiles packed_;
  SourceErrors& errors_;
  std::vector<std::string> texts_;
  std::int64_t room_ = most_cells;
};

}  // namespace

std::optional<std::vector<WorkbookSheet>> read_workbook(const std::string& bytes,
                                                        SourceErrors& errors) {
  return Reading(bytes, errors).read();
}

}  // namespace finsam
