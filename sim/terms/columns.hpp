#pragma once
// The columns of the tables that a scenario names.

#include "finsam/description.hpp"

namespace finsam::columns {

inline constexpr TableColumn forbund_id = {
    .name = "forbund_id", .text_sv = "förbundets id", .text_en = "the id of the förbund"};
inline constexpr TableColumn kommunkod = {.name = "kommunkod",
                                          .kind = CellKind::kommunkod,
                                          .text_sv = "SCB:s kod för kommunen",
                                          .text_en = "SCB's code of the municipality"};
inline constexpr TableColumn kommun = {
    .name = "kommun", .text_sv = "kommunens namn", .text_en = "the name of the municipality"};
inline constexpr TableColumn lanskod = {.name = "lanskod",
                                        .kind = CellKind::lanskod,
                                        .text_sv = "SCB:s kod för länet",
                                        .text_en = "SCB's code of the county (län)"};
inline constexpr TableColumn year = {
    .name = "year", .kind = CellKind::year, .text_sv = "år", .text_en = "year"};
inline constexpr TableColumn status = {
    .name = "status",
    .kind = CellKind::status,
    .text_sv =
        "radens status: official, assumption, estimated, reconstructed eller "
        "synthetic",
    .text_en =
        "the status of the row: official, assumption, estimated, reconstructed or "
        "synthetic",
    .optional = true};

inline constexpr TableColumn municipalities[] = {kommunkod, kommun, lanskod, status};

inline constexpr TableColumn regions[] = {
    lanskod,
    {.name = "lan", .text_sv = "länets namn", .text_en = "the name of the county (län)"},
    {.name = "region", .text_sv = "regionens namn", .text_en = "the name of the region"},
    status};

inline constexpr TableColumn members[] = {
    forbund_id,
    {.name = "forbund", .text_sv = "förbundets namn", .text_en = "the name of the förbund"},
    kommunkod,
    kommun,
    {.name = "share",
     .kind = CellKind::share,
     .text_sv = "hur stor del av kommunen som förbundet omfattar",
     .text_en = "how much of the municipality the förbund covers"},
    {.name = "share_status",
     .kind = CellKind::status,
     .text_sv = status.text_sv,
     .text_en = status.text_en,
     .optional = true}};

inline constexpr TableColumn statistics[] = {
    kommunkod,
    year,
    {.name = "…",
     .kind = CellKind::number,
     .text_sv = "ett mått per kolumn: population_16_64 är population; ohalsa, arbetsmarknadsstod "
                "och ekonomiskt_bistand summeras till need; andra behåller sitt namn",
     .text_en = "one indicator per column: population_16_64 is population; ohalsa, "
                "arbetsmarknadsstod and ekonomiskt_bistand add up to need; others keep their name",
     .any_name = true},
    status};

inline constexpr TableColumn events[] = {
    year,
    {.name = "event",
     .text_sv = "dissolve (upplöses), leave (en kommun utträder), merge (slås samman), join (en "
                "kommun ansluter sig), form (bildas) eller rename (byter namn)",
     .text_en = "dissolve, leave (of a municipality), merge, join (of a municipality), form or "
                "rename"},
    forbund_id,
    {.name = "forbund",
     .text_sv = "namnet, för det som bildas, slås samman eller byter namn",
     .text_en = "the name, for what forms, merges or is renamed",
     .optional = true},
    {.name = "kommunkod",
     .kind = CellKind::kommunkod,
     .text_sv = "kommunen som utträder, ansluter sig eller är med från början",
     .text_en = "the municipality that leaves, joins or is there from the start",
     .optional = true},
    {.name = "share",
     .kind = CellKind::share,
     .text_sv = "hur stor del av kommunen som förbundet omfattar; tom betyder 100 %",
     .text_en = "how much of the municipality the förbund covers; empty means 100 %",
     .optional = true},
    {.name = "into",
     .text_sv = "id för förbundet som det slås samman till",
     .text_en = "the id of the förbund that it merges into",
     .optional = true},
    {.name = "source",
     .text_sv = "beslut eller rapport och avsnitt",
     .text_en = "decision or report and section",
     .optional = true},
    status};

inline constexpr TableColumn opening[] = {
    forbund_id,
    {.name = "state_allocation_kr",
     .kind = CellKind::kronor,
     .text_sv = "den senaste statliga tilldelningen; tom om det inte finns någon",
     .text_en = "the last state allocation; empty where there is none"},
    {.name = "eget_kapital_kr",
     .kind = CellKind::kronor,
     .text_sv = "eget kapital vid årets slut",
     .text_en = "eget kapital at the end of the year"},
    status};

inline constexpr TableColumn offers[] = {forbund_id,
                                         year,
                                         {.name = "offer_kr",
                                          .kind = CellKind::kronor,
                                          .text_sv = "det belopp som parten erbjuder",
                                          .text_en = "the amount that the party offers"},
                                         status};

inline constexpr TableColumn applications[] = {
    forbund_id,
    year,
    {.name = "applied_kr",
     .kind = CellKind::kronor,
     .text_sv = "det statliga belopp som förbundet ansöker om",
     .text_en = "the state amount that the förbund applies for"},
    status};

inline constexpr TableColumn applicants[] = {forbund_id, year, status};

inline constexpr TableColumn other_income[] = {forbund_id,
                                               year,
                                               {.name = "other_income_kr",
                                                .kind = CellKind::kronor,
                                                .text_sv = "andra intäkter under året",
                                                .text_en = "other income of the year"},
                                               status};

inline constexpr TableColumn outside_id = {
    .name = "id",
    .text_sv = "kort namn med små bokstäver, som inleder raderna i nationens räkenskap",
    .text_en = "a short name in small letters, which the lines of the national account begin with"};
inline constexpr TableColumn outside_name = {
    .name = "name", .text_sv = "namn som det visas", .text_en = "the name as it is shown"};
inline constexpr TableColumn outside_source = {.name = "source",
                                               .text_sv = "rapport och avsnitt",
                                               .text_en = "report and section",
                                               .optional = true};

inline constexpr TableColumn outside_appropriations[] = {
    year,
    outside_id,
    outside_name,
    {.name = "frame_kr",
     .kind = CellKind::kronor,
     .text_sv = "årets ram",
     .text_en = "the frame of the year"},
    {.name = "used_kr",
     .kind = CellKind::kronor,
     .text_sv = "vad som används av den; resten återbetalas",
     .text_en = "what is used of it; the rest is returned"},
    outside_source,
    status};

inline constexpr TableColumn outside_income[] = {year,
                                                 outside_id,
                                                 outside_name,
                                                 {.name = "income_kr",
                                                  .kind = CellKind::kronor,
                                                  .text_sv = "intäkter under året",
                                                  .text_en = "income of the year"},
                                                 outside_source,
                                                 status};

inline constexpr TableColumn split_shares[] = {
    forbund_id,
    kommunkod,
    {.name = "share",
     .kind = CellKind::share,
     .text_sv = "kommunens andel av kommunernas fjärdedel",
     .text_en = "the municipality's share of the municipalities' quarter"},
    status};

}  // namespace finsam::columns
