#include "analysis/table_name.hpp"

namespace finsam {

std::string table_name(const TableProvenance& table) {
  if (table.file == "inline") return table.role;
  return table.file.substr(table.file.rfind('/') + 1);
}

}  // namespace finsam
