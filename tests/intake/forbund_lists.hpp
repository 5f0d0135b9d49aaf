#pragma once
// Lists by förbund, and command lines that import them.

#include <sstream>
#include <string>
#include <vector>

#include "support/finsam_program.hpp"

namespace finsam::test {

/// The opening table of the baseline as an office may have it: Swedish headings, a sum, a note.
inline std::string opening_list(const std::string& instead_of_lund = "") {
  std::istringstream old(read_file("scenarios/data/opening_2019.csv"));
  std::string text = "Förbund;Tilldelning;Eget kapital\n";
  std::string line;
  std::getline(old, line);
  while (std::getline(old, line)) {
    const std::size_t state = line.find(',');
    const std::size_t kapital = line.find(',', state + 1);
    std::string id = line.substr(0, state);
    if (id == "malmo") id = "Finsam i Malmö";
    const bool is_other = id == "lund" && !instead_of_lund.empty();
    text += is_other ? instead_of_lund
                     : id + ";" + line.substr(state + 1, kapital - state - 1) + ";" +
                           line.substr(kapital + 1, line.rfind(',') - kapital - 1) + " kr\n";
  }
  return text + "Summa;1;1\nKälla: Försäkringskassan;;\n";
}

/// Imports such a table.
inline std::vector<std::string> import_opening(const std::string& file, const std::string& out) {
  return {"import",   "csv",
          "--file",   file,
          "--column", "forbund_id=Förbund",
          "--column", "state_allocation_kr=Tilldelning",
          "--column", "eget_kapital_kr=Eget kapital",
          "--date",   "2019-12-31",
          "--origin", "Försäkringskassan",
          "--status", "official",
          "--out",    out,
          "--lang",   "en"};
}

/// Imports the columns F, Y and A of `file` as a table by year.
inline std::vector<std::string> import_by_year(const std::string& target, const std::string& file,
                                               const std::string& out) {
  return {"import",   "csv",    "--file",   file,          "--column", "forbund_id=F",
          "--column", "year=Y", "--column", target + "=A", "--status", "estimated",
          "--out",    out,      "--lang",   "en"};
}

}  // namespace finsam::test
