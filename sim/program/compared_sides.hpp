#pragma once

#include <tl/expected.hpp>

#include "program/given.hpp"
#include "report/compare_source.hpp"

namespace finsam {

/// The two runs that `finsam compare` was given.
struct ComparedSides {
  ComparedSide base;
  ComparedSide reform;
};

/// Runs the scenarios and reads the folders that `given` names, telling whatever is found. Without
/// a reform, it is the base with --set.
/// @return the two, or what the command ends with
tl::expected<ComparedSides, ExitStatus> compared_sides(const Given& given);

}  // namespace finsam
