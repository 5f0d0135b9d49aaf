#include "scenario/table_names.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

#include "data/csv_cell.hpp"
#include "data/manifest.hpp"

namespace finsam {
namespace {

constexpr std::string_view folder = "data/";

/// "matching-forbund-malmo-offers.csv".
std::string name_after_role(const std::string& role) {
  std::string name = role.starts_with("data.") ? role.substr(5) : role;
  for (char& c : name) {
    const bool safe = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                      c == '_' || c == '-';
    if (!safe) c = '-';
  }
  return name + ".csv";
}

std::string wanted_name(const TableProvenance& table) {
  if (table.file == "inline") return name_after_role(table.role);
  const std::size_t slash = table.file.rfind('/');
  return slash == table.file.npos ? table.file : table.file.substr(slash + 1);
}

/// `name` with a number before its ending: "members-2.csv".
std::string numbered(const std::string& name, int number) {
  const std::size_t dot = name.rfind('.');
  const std::size_t end = dot == name.npos || dot == 0 ? name.size() : dot;
  return fmt::format("{}-{}{}", name.substr(0, end), number, name.substr(end));
}

/// `changed` as soon as one row is, else what the manifest says of the file, else the one status of
/// all rows; `unstated` for a mixture, which the table's own status column tells apart.
Status status_of(const TableProvenance& table) {
  if (table.rows_by_status.contains(Status::changed)) return Status::changed;
  if (table.manifest_status) return *table.manifest_status;
  if (table.rows_by_status.size() == 1) return table.rows_by_status.begin()->first;
  return Status::unstated;
}

/// Both a comma and a semicolon are a separator to somebody.
std::string csv_cell(const std::string& text) {
  std::string cell;
  append_csv_cell(cell, text, ",;");
  return cell;
}

}  // namespace

std::vector<std::string> table_names(const std::vector<TableProvenance>& provenance) {
  std::vector<std::string> names;
  std::map<std::pair<std::string, std::string>, std::string> given;  // wanted name, sha256
  std::set<std::string> taken = {std::string(manifest_name)};
  for (const TableProvenance& table : provenance) {
    const std::string wanted = wanted_name(table);
    const auto [known, is_new] = given.emplace(std::pair(wanted, table.sha256), wanted);
    if (is_new) {
      for (int number = 2; !taken.insert(known->second).second; ++number) {
        known->second = numbered(wanted, number);
      }
    }
    names.push_back(std::string(folder) + known->second);
  }
  return names;
}

std::string manifest_of(const std::vector<TableProvenance>& provenance,
                        const std::vector<std::string>& names) {
  std::string text = "file,origin,date,unit,status,sha256\n";
  std::set<std::string> written;
  for (std::size_t i = 0; i < provenance.size(); ++i) {
    if (!written.insert(names[i]).second) continue;
    const TableProvenance& table = provenance[i];
    text += fmt::format("{},{},{},{},{},{}\n", csv_cell(names[i].substr(folder.size())),
                        csv_cell(table.origin), csv_cell(table.date), csv_cell(table.unit),
                        to_text(status_of(table)), table.sha256);
  }
  return text;
}

}  // namespace finsam
