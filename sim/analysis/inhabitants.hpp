#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "finsam/scenario.hpp"

namespace finsam {

/// Inhabitants aged 16–64 in hundredths, of the year whose statistics a run of `year` takes: of a
/// municipality all of them, of a region those of every municipality in its län, member of a
/// förbund or not, save those outside any region. Empty where the data has none.
std::optional<std::int64_t> municipal_population(const Scenario& scenario,
                                                 const std::string& kommunkod, Year year);
std::optional<std::int64_t> regional_population(const Scenario& scenario,
                                                const std::string& lanskod, Year year);

}  // namespace finsam
