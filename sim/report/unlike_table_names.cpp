#include "report/unlike_table_names.hpp"

#include <fmt/format.h>

#include "text/compare_phrases.hpp"

namespace finsam {
namespace {

std::string name_of(const TableProvenance* table, TermStyle style) {
  if (!table) return "";
  if (table->file != "inline") return table->file.substr(table->file.rfind('/') + 1);
  if (style == TermStyle::scenario) return "inline";
  return std::string(
      compare_phrases::inside.in(style == TermStyle::sv ? Language::sv : Language::en));
}

std::string hashed(const std::string& name, const TableProvenance& table) {
  return fmt::format("{} ({}…)", name, table.sha256.substr(0, 8));
}

}  // namespace

std::pair<std::string, std::string> unlike_table_names(const UnlikeTable& table, TermStyle style) {
  const std::string base = name_of(table.base, style);
  const std::string reform = name_of(table.reform, style);
  if (!same_table_name(table)) return {base, reform};
  return {hashed(base, *table.base), hashed(reform, *table.reform)};
}

bool same_table_name(const UnlikeTable& table) {
  return table.base && table.reform &&
         name_of(table.base, TermStyle::scenario) == name_of(table.reform, TermStyle::scenario);
}

}  // namespace finsam
