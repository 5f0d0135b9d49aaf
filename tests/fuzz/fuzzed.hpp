#pragma once
// What the fuzzers do with an input. Each function returns for every input, however bad; a promise
// that the program makes and does not keep is thrown as std::logic_error.

#include <stdexcept>
#include <string>
#include <string_view>

namespace finsam::fuzz {

/// Reads a scenario; what is accepted is run, written out, and read again. The input is up to four
/// files with a line "%%%" between them: scenario.yaml, base.yaml, table.csv and manifest.csv.
/// Lines
/// "# --set key=value" at its top are settings.
void scenario(std::string_view input);

/// Reads a sweep of a scenario.yaml, and asks what is accepted for its first, middle and last case.
/// The input is up to two files with a line "%%%" between them: sweep.yaml and rows.csv.
void sweep(std::string_view input);

/// Reads a data table of the kind that the first letter says (see tables.cpp); the table begins on
/// the next line.
void table(std::string_view input);

/// Reads a quantity of every kind, writes what is accepted, and reads that.
void quantity(std::string_view input);

/// Throws unless `kept`.
inline void promise(bool kept, const std::string& what) {
  if (!kept) throw std::logic_error(what);
}

}  // namespace finsam::fuzz
