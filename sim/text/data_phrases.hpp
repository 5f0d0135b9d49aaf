#pragma once
// The texts of `finsam data status`. In a text with {…}, the named values are put in by fmt.

#include "text/phrase.hpp"

namespace finsam::data_phrases {

inline constexpr Phrase title{"Underlaget till {title}", "The data of {title}"};
inline constexpr Phrase one_table{"1 tabell för {years}", "1 table for {years}"};
inline constexpr Phrase tables{"{count} tabeller för {years}", "{count} tables for {years}"};
inline constexpr Phrase with_gaps{"{count} med luckor", "{count} with gaps"};
inline constexpr Phrase not_matching{"{count} ändrade sedan de beskrevs",
                                     "{count} changed since they were described"};
inline constexpr Phrase not_described{"{count} utan beskrivning i manifest.csv",
                                      "{count} not described in manifest.csv"};

inline constexpr Phrase origin{"Ursprung", "Origin"};
inline constexpr Phrase period{"Period", "Period"};
inline constexpr Phrase unit{"Enhet", "Unit"};
inline constexpr Phrase status{"Status", "Status"};
inline constexpr Phrase dated{"Daterad", "Dated"};
inline constexpr Phrase rows{"Rader", "Rows"};
inline constexpr Phrase sha256{"sha256", "sha256"};
inline constexpr Phrase gaps{"Luckor", "Gaps"};
inline constexpr Phrase no_label{"", ""};

inline constexpr Phrase inside{"i scenariot", "inside the scenario"};
inline constexpr Phrase unknown{"anges inte", "not stated"};
inline constexpr Phrase days_old{"{date}, {days} dagar gammal", "{date}, {days} days old"};
inline constexpr Phrase not_yet{"{date}, ligger framåt i tiden", "{date}, in the future"};
inline constexpr Phrase shortened{"{hash}… (hela med --format json)",
                                  "{hash}… (all of it with --format json)"};
inline constexpr Phrase matches{"stämmer med manifest.csv", "as in manifest.csv"};
inline constexpr Phrase differs{"stämmer inte med manifest.csv", "not as in manifest.csv"};
inline constexpr Phrase no_manifest{"står inte i manifest.csv", "not in manifest.csv"};

inline constexpr Phrase official{"officiella", "official"};
inline constexpr Phrase estimated{"uppskattade", "estimated"};
inline constexpr Phrase reconstructed{"rekonstruerade", "reconstructed"};
inline constexpr Phrase synthetic{"syntetiska", "synthetic"};
inline constexpr Phrase assumption{"antaganden", "assumptions"};
inline constexpr Phrase unstated{"utan status", "without a status"};
inline constexpr Phrase changed{"ändrade sedan de beskrevs", "changed since they were described"};

inline constexpr Phrase years_missing{
    "{statistic}: {wanted} saknas för alla kommuner, {taken} används",
    "{statistic}: {wanted} missing for all municipalities, {taken} used"};
inline constexpr Phrase years_missing_for_some{
    "{statistic}: {wanted} saknas för {count} av {all} kommuner, {taken} används",
    "{statistic}: {wanted} missing for {count} of {all} municipalities, {taken} used"};
inline constexpr Phrase municipalities_missing{"{statistic}: inget värde för {names}",
                                               "{statistic}: no value for {names}"};
inline constexpr Phrase and_more{"{names} och {count} till", "{names} and {count} more"};

/// Units of the tables, as their manifests write them, in Swedish.
inline constexpr Phrase units[] = {
    {"invånare", "inhabitants"},
    {"helårsekvivalenter", "full-year equivalents"},
    {"kronor", "kr"},
    {"procent av en kommun", "per cent of a municipality"},
};

}  // namespace finsam::data_phrases
