#pragma once

#include <string>
#include <vector>

#include "finsam/read_scenario.hpp"

namespace finsam {

/// The name under which each table of the provenance is copied beside resolved.yaml. A table keeps
/// its file name; where two different ones share it, later ones get a number. A table inside the
/// scenario is named after its key path.
std::vector<std::string> table_names(const std::vector<TableProvenance>& provenance);

/// The manifest of the copied tables, so that their origins and statuses survive.
std::string manifest_of(const std::vector<TableProvenance>& provenance,
                        const std::vector<std::string>& names);

}  // namespace finsam
