#include "finsam/provenance.hpp"

namespace finsam {

const char* to_text(Status status) {
  switch (status) {
    case Status::official:
      return "official";
    case Status::estimated:
      return "estimated";
    case Status::reconstructed:
      return "reconstructed";
    case Status::synthetic:
      return "synthetic";
    case Status::assumption:
      return "assumption";
    case Status::unstated:
      return "unstated";
    case Status::changed:
      return "changed";
  }
  return "unstated";
}

}  // namespace finsam
