#pragma once

#include <string>

#include "finsam/provenance.hpp"

namespace finsam {

/// How a result names a table: its file without the folder, or the key of one inside the scenario.
std::string table_name(const TableProvenance& table);

}  // namespace finsam
