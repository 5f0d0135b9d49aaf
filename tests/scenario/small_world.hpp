#pragma once

#include <string>

#include "finsam/read_scenario.hpp"
#include "support/temp_folder.hpp"

namespace finsam::test {

/// Three förbund in a scenario with nothing but what must be there; keys can be added after it.
inline const std::string small_world = R"(years: 2020:2023
data:
  municipalities: |
    kommunkod,kommun,lanskod
    0180,Stockholm,01
    1280,Malmö,12
    1281,Lund,12
    0980,Gotland,09
  regions: |
    lanskod,lan,region
    01,Stockholms län,Region Stockholm
    12,Skåne län,Region Skåne
    09,Gotlands län,Region Gotland
  members: |
    forbund_id,forbund,kommunkod,kommun,share
    stockholm,Samordningsförbundet Stockholm,0180,Stockholm,100 %
    skane,Finsam Malmö och Lund,1280,Malmö,100 %
    skane,Finsam Malmö och Lund,1281,Lund,100 %
    gotland,Finsam Gotland,0980,Gotland,100 %
  statistics:
    - |
      kommunkod,year,population_16_64,ohalsa,arbetsmarknadsstod,ekonomiskt_bistand
      0180,2018,640000,30000,16000,9000
      1280,2018,230000,15000,12000,9000
      1281,2018,80000,3000,2000,1000
      0980,2018,34000,1700,900,400
)";

/// Terms for `small_world`.
inline const std::string small_terms = R"(frame: {amount: 12 Mkr, national_support: 1 Mkr}
base_grant: 400 tkr
keys: {need: 75 %, population: 25 %}
damping: {rule: sparr, max_decrease: 10 %}
trappan: {base: total, scale: marginal, steps: [{up_to: 2 Mkr, share: 60 %}, {share: 20 %}]}
)";

/// Reads `text` as a scenario in a folder of its own, beside the law file law.yaml if there is one.
inline Reading read_text(const std::string& text, const ReadOptions& options = {},
                         const std::string& law = "") {
  const TempFolder folder;
  write_file(folder / "scenario.yaml", text);
  if (!law.empty()) write_file(folder / "law.yaml", law);
  return read_scenario((folder / "scenario.yaml").string(), options);
}

/// All errors of a reading, one a line, without their places.
inline std::string errors_of(const Reading& reading) {
  std::string text;
  for (const Diagnostic& each : reading.diagnostics.all()) {
    if (each.severity == Severity::error) text += each.key + ": " + each.text() + "\n";
  }
  return text;
}

}  // namespace finsam::test
