#include "report/json.hpp"

#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "report/cell_text.hpp"

namespace finsam {
namespace {

void append_rows(std::string& out, const Table& table) {
  std::vector<std::string> names;
  for (const std::string& column : table.columns) names.push_back(nlohmann::json(column).dump());
  out += "[";
  const char* before_row = "\n";
  for (const std::vector<Cell>& row : table.rows) {
    out += before_row;
    before_row = ",\n";
    for (std::size_t i = 0; i < row.size(); ++i) {
      out += i == 0 ? "{" : ", ";
      out += names[i];
      out += ": ";
      out += cell_json(row[i]);
    }
    out += "}";
  }
  out += "\n]";
}

}  // namespace

// The numbers are written here, because nlohmann's doubles would drop the last zeros of "12.50".
std::string cell_json(const Cell& cell) {
  if (const auto* whole = std::get_if<std::int64_t>(&cell)) return fmt::format("{}", *whole);
  if (const auto* real = std::get_if<Hundredths>(&cell)) return plain_text(*real, '.');
  if (const auto* text = std::get_if<std::string>(&cell)) return nlohmann::json(*text).dump();
  if (const auto* holds = std::get_if<bool>(&cell)) return *holds ? "true" : "false";
  return "null";
}

std::string to_json(const Table& table) {
  std::string out;
  append_rows(out, table);
  return out + "\n";
}

std::string to_json(std::span<const Table> tables) {
  std::string out = "{";
  const char* before = "\n";
  for (const Table& table : tables) {
    out += before;
    before = ",\n";
    out += nlohmann::json(table.name).dump() + ": ";
    append_rows(out, table);
  }
  return out + "\n}\n";
}

}  // namespace finsam
