#pragma once

#include <optional>
#include <string>
#include <tl/expected.hpp>
#include <utility>
#include <vector>

#include "finsam/chance.hpp"
#include "program/exit_status.hpp"

namespace finsam {

/// A case of a sweep as a scenario and what is set in it.
struct CaseScenario {
  std::string scenario;
  std::vector<std::pair<std::string, std::string>> settings;
  std::optional<Replicate> replicate;  ///< where something is left to chance
};

/// Finds the case that `--case FILE:NUMBER` names.
/// @return the case; or what the command ends with, after saying why: no such file or case, a case
///         that failed, a base scenario or data that have changed since the sweep was run
tl::expected<CaseScenario, ExitStatus> read_case(const std::string& named);

}  // namespace finsam
