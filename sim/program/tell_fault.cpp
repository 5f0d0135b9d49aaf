#include "program/tell_fault.hpp"

#include "program/streams.hpp"

namespace finsam {

ExitStatus tell_fault(const StoreFault& fault) {
  tell("finsam: " + fault.what);
  return fault.side == StoreSide::input ? ExitStatus::wrong_input : ExitStatus::not_written;
}

}  // namespace finsam
