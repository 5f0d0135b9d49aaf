#include "finsam/description.hpp"

namespace finsam {

std::string header_line(std::span<const TableColumn> columns) {
  std::string line;
  for (const TableColumn& column : columns) {
    const std::string name = (line.empty() ? "" : ",") + std::string(column.name);
    line += column.optional ? "[" + name + "]" : name;
  }
  return line;
}

}  // namespace finsam
