#pragma once

#include <string>
#include <vector>

#include "analysis/check.hpp"
#include "analysis/coverage.hpp"
#include "text/language.hpp"

namespace finsam {

/// What a check of published figures came to.
struct CheckSource {
  std::string path;                    ///< as given: a folder or a check file
  std::vector<CheckedFigure> figures;  ///< the worst first
  Coverage coverage;
  Date today;

  /// Whether some figure is wrong or some row of the record is forgotten.
  bool fails() const;
};

/// Words for programs: "predicted", "agrees".
const char* word_of(FigureKind kind);
const char* word_of(Verdict verdict);

/// "2026-11-22".
std::string date_text(Date date);

/// A size of a figure for people. Amounts are in million kronor where `like`, the figure itself, is
/// at least that.
///
/// @param size  as Measured::size, in the unit of `like`
std::string size_text(double size, const Measured& like, Language language);

}  // namespace finsam
