#include "text/catalogue.hpp"

namespace finsam {

const Words english_words = {
    .run_line =
        "{years}. In the last year there are {forbund} förbund with {kommuner} municipalities.",
    .changed_with_set = "Changed with --set:",

    .nation_heading = "The nation, Mkr",
    .year = "Year",
    .frame = "Frame",
    .distributable = "To\ndistribute",
    .state = "State\nallocation",
    .targeted = "Targeted\ngrants",
    .returned = "Returned",
    .municipal = "Municipalities",
    .regional = "Regions",
    .eget_kapital = "Eget\nkapital",
    .excess = "Of which\nexcess",
    .damping_not_affordable =
        "{years}: the spärr cannot hold, since the floors cost more than there is to distribute",
    .gains_cannot_pay =
        "{years}: the gains cannot pay for the floors, so all share the cost by their ideal "
        "allocation",

    .forbund_heading = "The förbund, number",
    .forbund_count = "Förbund",
    .above = "Above\nideal",
    .level = "Level",
    .below = "Below\nideal",
    .at_floor = "At the\nfloor",
    .held_by_municipalities = "Held by\nmunicip.",
    .held_by_regions = "Held by\nregions",
    .held_by_both = "Held by\nboth",
    .over_trappan = "Above\ntrappan",
    .over_4_mkr = "Above\n4 Mkr",

    .gains_heading = "Largest gains in state allocation {before}–{after}, kr",
    .losses_heading = "Largest losses in state allocation {before}–{after}, kr",
    .no_gains = "No förbund gains.",
    .no_losses = "No förbund loses.",
    .forbund = "Förbund",
    .change = "Change",
    .change_percent = "per cent",

    .when_most = ", when they are most",
    .floor_heading = "At the floor of the spärr {year}{when_most}",
    .floor_line = "{count} of {all} förbund, with the least that the spärr allows:",
    .no_damping = "No damping is in force.",
    .nobody_at_floor = "No förbund.",
    .and_more = "and {count} more",

    .held_heading = "Held by a municipality or region {year}{when_most}, kr",
    .held_line =
        "{count} of {all} förbund, where a party does not match the whole possible allocation; "
        "together {sum} Mkr less.",
    .nobody_held = "Every party matches the whole possible allocation.",
    .party = "Party",
    .by_municipalities = "municipalities",
    .by_regions = "regions",
    .by_both = "both",
    .possible = "Possible\nallocation",
    .matched = "Matched",
    .difference = "Difference",

    .trappan_heading = "Eget kapital against trappan {year}, kr",
    .trappan_line =
        "{count} of {all} förbund, with more eget kapital than is reasonable by trappan; together "
        "{sum} Mkr in excess.",
    .nobody_over_trappan = "No förbund holds more eget kapital than is reasonable by trappan.",
    .closing = "Closing\neget kapital",
    .limit = "Reasonable\nsize",

    .assumptions_heading = "Assumptions",
    .assumptions_line =
        "Here the public record is silent, unless said otherwise. Every value can be changed in "
        "the scenario or with "
        "--set key=value.",
    .fitted = "fitted to published figures",
    .derived = "derived from published figures",
    .key = "Key",
    .value = "Value",
    .meaning = "Meaning",
    .step_up_to = "{share} up to {bound}",
    .step_above = "{share} above",

    .data_heading = "Data that is not official",
    .data_table = "Table",
    .data_rows = "Rows",
    .data_status = "Of which",
    .estimated = "estimated",
    .reconstructed = "reconstructed",
    .synthetic = "synthetic",
    .assumed = "assumptions",
    .unstated = "without a stated status",
    .changed = "changed since they were described",
    .held_over = "{wanted} missing, {taken} used instead.",
    .held_over_for_some =
        "{wanted} missing for {count} of {all} municipalities, {taken} used instead.",
    .population = "population 16–64",
    .ohalsa = "ill health",
    .arbetsmarknadsstod = "labour-market support",
    .ekonomiskt_bistand = "social assistance",

    .warning = "One warning about the input, see the messages.",
    .warnings = "{count} warnings about the input, see the messages.",
};

}  // namespace finsam
