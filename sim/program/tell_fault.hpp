#pragma once

#include "program/exit_status.hpp"
#include "store/store_fault.hpp"

namespace finsam {

/// Says why a store cannot be used.
/// @return what the command ends with
ExitStatus tell_fault(const StoreFault& fault);

}  // namespace finsam
