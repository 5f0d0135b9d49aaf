#include "intake/scb_table.hpp"

namespace finsam {

const std::vector<ScbTable>& scb_tables() {
  static const std::vector<ScbTable> all = {
      {"TAB638",
       "population",
       "SCB, folkmängd 16–64 år efter region, ålder och kön",
       "inhabitants",
       false,
       "",
       {{"population_16_64", {"folkmangd", "population"}}}},
      {"TAB1386",
       "need",
       "SCB, helårsekvivalenter efter region och månad, årsmedelvärden",
       "full-year equivalents",
       true,
       "ekonomiskt_bistand",
       {{"ohalsa", {"sjukpenning", "sjuk  och aktivitets"}},
        {"arbetsmarknadsstod", {"arbetslos", "arbetsmarknadsatgard", "etablering"}},
        {"ekonomiskt_bistand", {"ekonomiskt bistand"}}}}};
  return all;
}

const ScbTable* find_scb_table(std::string_view name) {
  for (const ScbTable& table : scb_tables()) {
    if (table.name == name || table.id == name) return &table;
  }
  return nullptr;
}

}  // namespace finsam
