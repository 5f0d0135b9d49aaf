#pragma once
// Where parameters come from, for those that share a source.

#include <string_view>

#include "finsam/rule_sources.hpp"

namespace finsam::sources {

inline constexpr std::string_view decision_sv = rule_sources::distribution.sv;
inline constexpr std::string_view decision_en = rule_sources::distribution.en;

inline constexpr std::string_view appropriation_sv =
    "ISF 2019:1 tabell 5.1; Försäkringskassan, redovisning 2020, avsnitt 5.1";
inline constexpr std::string_view appropriation_en =
    "ISF 2019:1 table 5.1; Försäkringskassan, redovisning 2020, section 5.1";

inline constexpr std::string_view trappan_sv =
    "Nationella rådet rekommenderade trappan 2013-10-02; villkoren finns inte i källorna";
inline constexpr std::string_view trappan_en =
    "Nationella rådet recommended trappan on 2013-10-02; its terms are not in the record at hand";

inline constexpr std::string_view silent_sv = "de offentliga källorna säger inget";
inline constexpr std::string_view silent_en = "the public record is silent";

}  // namespace finsam::sources
