#pragma once

#include "program/exit_status.hpp"

namespace finsam {

struct Given;

/// `finsam check SCENARIO --allocations FILE`: a list of allocations against a run.
/// @return check_failed where one of them is not within the tolerance
ExitStatus check_list_of_allocations(const Given& given);

}  // namespace finsam
