#pragma once

#include "program/command.hpp"

namespace finsam {

Command sweep_report_command();

}  // namespace finsam
