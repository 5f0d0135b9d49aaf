#pragma once

#include <string>
#include <vector>

#include "finsam/results.hpp"
#include "finsam/scenario.hpp"

namespace finsam {

/// An account that does not come out at zero.
struct Imbalance {
  Year year;
  std::string
      account;  ///< "appropriation", or a förbund's name, alone or with ", regions" and the like
  Money<double> difference{0.0};
};

/// Posts every flow of `results` (flows.hpp) to the accounts it joins and adds them up again,
/// independently of the rules.
///
/// @return the accounts that do not balance; none when every krona is accounted for
std::vector<Imbalance> check_books(const Scenario& scenario, const Results& results);

}  // namespace finsam
