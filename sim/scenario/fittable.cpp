#include "scenario/fittable.hpp"

#include "finsam/key_paths.hpp"

namespace finsam {

bool has_size(const Description& description) {
  return description.kind == Kind::amount || description.kind == Kind::share ||
         description.kind == Kind::count;
}

std::string why_not_fitted(const Description& description) {
  if (&description == &key_weight()) {
    return "is a weight, and the weights add up to 100 % together; one alone cannot be fitted";
  }
  if (&description == &step_bound() || &description == &step_share()) {
    return "stands in a list, which a scenario that extends another replaces as a whole; it cannot "
           "be fitted";
  }
  if (has_size(description) || description.kind == Kind::word) return "";
  return "takes no amount, share, count or word; it cannot be fitted";
}

}  // namespace finsam
