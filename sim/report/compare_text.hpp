#pragma once

#include <string>

#include "report/compare_source.hpp"
#include "text/language.hpp"

namespace finsam {

struct CompareTextOptions {
  Language language = Language::en;
  int top = 10;     ///< how many förbund, municipalities or regions a list has at most
  int width = 100;  ///< characters per line
};

/// A comparison for the terminal: what differs between the runs, who gets and pays more or less,
/// the nation over all years and year by year, and the largest differences. Control characters in
/// names are written out.
std::string compare_text(const CompareSource& source, const CompareTextOptions& options);

}  // namespace finsam
