#include "program/output_options.hpp"

#include "program/given.hpp"

namespace finsam {

OptionDescription out_option(Phrase meaning) {
  return {
      .name = "out", .placeholder = {"MAPP", "DIR"}, .meaning = meaning, .takes = Takes::folder};
}

OptionDescription force_option() {
  return {.name = "force",
          .meaning = {"ersätt det resultat som finns i MAPP", "replace the result that DIR holds"}};
}

OptionDescription excel_option() {
  return {.name = "excel",
          .meaning = {"CSV för svenskt Excel: semikolon, decimalkomma",
                      "CSV for a Swedish Excel: semicolon, decimal comma"}};
}

std::string output_contradiction(const Given& given) {
  const bool json = given.text("format") == "json";
  if (given.has("excel") && json) return "--excel is a kind of CSV; leave out --format json";
  if (given.has("table") && (given.has("out") || json)) {
    return "--table writes one table as CSV to standard output; leave out --out and --format json";
  }
  return "";
}

}  // namespace finsam
