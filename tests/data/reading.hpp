#pragma once
// What the tests of this room share: tables written inside a test, and diagnostics as text.

#include <string>
#include <vector>

#include "data/located_text.hpp"
#include "data/roster_tables.hpp"
#include "finsam/diagnostic.hpp"

namespace finsam {

/// A table that stands in the file "t.csv", without a manifest.
inline LocatedText table_text(std::string text, std::string file = "t.csv") {
  return {"data.role", file, std::move(text), {file, 1, 1}, std::nullopt};
}

/// Every diagnostic on a line of its own, as a person would see it, warnings and notes marked.
inline std::string all_text(const Diagnostics& diagnostics) {
  std::string text;
  for (const Diagnostic& diagnostic : diagnostics.all()) {
    if (diagnostic.severity == Severity::warning) text += "warning: ";
    if (diagnostic.severity == Severity::note) text += "note: ";
    text += to_text(diagnostic) + "\n";
  }
  return text;
}

/// Three municipalities of two län, and Gotland; the förbund "norr" (Ale, Borås) and "soder"
/// (Ystad).
inline RosterTables small_roster_tables() {
  return {
      table_text("kommunkod,kommun,lanskod\n1440,Ale,14\n1490,Borås,14\n1286,Ystad,12\n"
                 "0980,Gotland,09\n",
                 "municipalities.csv"),
      table_text("lanskod,lan,region\n09,Gotlands län,Region Gotland\n"
                 "12,Skåne län,Region Skåne\n14,Västra Götalands län,Västra Götalandsregionen\n",
                 "regions.csv"),
      table_text("forbund_id,forbund,kommunkod,kommun,share\nnorr,Förbundet Norr,1440,Ale,100 %\n"
                 "norr,Förbundet Norr,1490,Borås,50 %\nsoder,Förbundet Söder,1286,Ystad,100 %\n",
                 "members.csv")};
}

inline Roster small_roster() {
  std::vector<TableProvenance> provenance;
  Diagnostics diagnostics;
  return read_roster(small_roster_tables(), std::nullopt, provenance, diagnostics);
}

}  // namespace finsam
