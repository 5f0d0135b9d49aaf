#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "finsam/diagnostic.hpp"
#include "finsam/provenance.hpp"

namespace finsam {

/// The name of the file that describes the tables beside it, one per row.
inline constexpr std::string_view manifest_name = "manifest.csv";

/// What a manifest says of a table.
struct ManifestLine {
  std::string origin;
  std::string date;
  std::string unit;
  Status status = Status::unstated;
  std::string sha256;
  bool changed = false;  ///< the table is no longer what the manifest describes
};

/// Looks up the table at `path`, which holds `bytes`, in the manifest in the same folder. A
/// manifest that cannot be understood, and a table that differs from its line, are warnings.
///
/// @return empty where there is no manifest or no line for the table
std::optional<ManifestLine> find_in_manifest(const std::string& path, std::string_view bytes,
                                             Diagnostics& diagnostics);

}  // namespace finsam
