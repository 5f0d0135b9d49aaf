#include "report/unlike_table_names.hpp"

#include <fmt/format.h>

namespace finsam {
namespace {

std::string name_of(const TableProvenance* table) {
  return table ? table->file.substr(table->file.rfind('/') + 1) : "";
}

std::string hashed(const std::string& name, const TableProvenance& table) {
  return fmt::format("{} ({}…)", name, table.sha256.substr(0, 8));
}

}  // namespace

std::pair<std::string, std::string> unlike_table_names(const UnlikeTable& table) {
  const std::string base = name_of(table.base);
  const std::string reform = name_of(table.reform);
  if (base != reform || !table.base || !table.reform) return {base, reform};
  return {hashed(base, *table.base), hashed(reform, *table.reform)};
}

}  // namespace finsam
