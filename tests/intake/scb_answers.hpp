#pragma once
// Answers in the shape of SCB's, made for the tests.

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

namespace finsam::test {

using Json = nlohmann::ordered_json;

/// A dimension with these codes; labels and unit where given.
struct Axis {
  std::string id;
  std::vector<std::string> codes;
  std::vector<std::string> labels = {};
  std::string unit = {};
};

inline std::vector<std::string> numbers(int first, int last) {
  std::vector<std::string> all;
  for (int n = first; n <= last; ++n) all.push_back(std::to_string(n));
  return all;
}

/// The twelve months of `year`.
inline std::vector<std::string> months(const std::string& year) {
  std::vector<std::string> all;
  for (int m = 1; m <= 12; ++m) all.push_back(year + (m < 10 ? "M0" : "M") + std::to_string(m));
  return all;
}

/// A JSON-stat 2.0 dataset as PxWeb writes it, the value at each place given by `value`.
template <class Value>
Json dataset(const std::vector<Axis>& axes, Value value) {
  Json json = {{"version", "2.0"},
               {"class", "dataset"},
               {"label", "tabell"},
               {"source", "SCB"},
               {"updated", "2025-02-21T06:00:00Z"}};
  json["role"] = {{"time", {"Tid"}}, {"geo", {"Region"}}, {"metric", {"ContentsCode"}}};
  std::size_t count = 1;
  for (const Axis& axis : axes) {
    json["id"].push_back(axis.id);
    json["size"].push_back(axis.codes.size());
    count *= axis.codes.size();
    Json& category = json["dimension"][axis.id]["category"];
    for (std::size_t i = 0; i < axis.codes.size(); ++i) {
      category["index"][axis.codes[i]] = i;
      category["label"][axis.codes[i]] = i < axis.labels.size() ? axis.labels[i] : axis.codes[i];
      if (!axis.unit.empty())
        category["unit"][axis.codes[i]] = {{"base", axis.unit}, {"decimals", 0}};
    }
  }
  for (std::size_t i = 0; i < count; ++i) json["value"].push_back(value(i));
  return json;
}

/// TAB638: every age has `people` of each sex, in every region and year.
inline Json population_answer(const std::vector<std::string>& regions,
                              const std::vector<std::string>& years, int people) {
  return dataset({{"Region", regions},
                  {"Alder", numbers(15, 65)},
                  {"Kon", {"1", "2"}, {"män", "kvinnor"}},
                  {"ContentsCode", {"BE0101N1"}, {"Folkmängd"}, "antal"},
                  {"Tid", years}},
                 [=](std::size_t) { return people; });
}

inline const std::vector<std::string> need_labels = {"Sjukpenning",
                                                     "Sjuk- och aktivitetsersersättning",
                                                     "Arbetslöshetsersättning",
                                                     "Arbetsmarknadsåtgärder",
                                                     "Ekonomiskt bistånd",
                                                     "Etableringsersättning",
                                                     "Summa helårsekvivalenter"};

/// TAB1386: in every region and month, the n-th of the contents is n+1.
inline Json need_answer(const std::vector<std::string>& regions,
                        const std::vector<std::string>& of_months) {
  const std::size_t contents = need_labels.size();
  const std::size_t times = of_months.size();
  return dataset({{"Region", regions},
                  {"Kon", {"1", "2", "1+2"}, {"män", "kvinnor", "män och kvinnor totalt"}},
                  {"Aldersgrupp", {"20-64"}, {"20–64 år"}},
                  {"ContentsCode", numbers(1, static_cast<int>(contents)), need_labels, "antal"},
                  {"Tid", of_months}},
                 [=](std::size_t i) { return static_cast<int>(i / times % contents) + 1; });
}

}  // namespace finsam::test
