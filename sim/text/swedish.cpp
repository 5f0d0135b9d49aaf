#include "text/catalogue.hpp"

namespace finsam {

const Words swedish_words = {
    .run_line = "{years}. Sista året finns {forbund} förbund med {kommuner} kommuner.",
    .changed_with_set = "Ändrat med --set:",

    .nation_heading = "Landet, mnkr",
    .year = "År",
    .frame = "Ram",
    .distributable = "Att\nfördela",
    .state = "Statlig\ntilldelning",
    .targeted = "Riktade\nmedel",
    .returned = "Återbetalas",
    .municipal = "Kommuner",
    .regional = "Regioner",
    .eget_kapital = "Eget\nkapital",
    .excess = "Varav över\ntrappan",
    .damping_not_affordable =
        "{years}: spärren går inte att hålla eftersom golven kostar mer än det finns att fördela",
    .gains_cannot_pay =
        "{years}: ökningarna räcker inte till golven, så alla delar på kostnaden efter sin ideala "
        "tilldelning",

    .forbund_heading = "Förbunden, antal",
    .forbund_count = "Förbund",
    .above = "Mer än\nideal\ntilld.",
    .level = "I nivå",
    .below = "Mindre\nän ideal\ntilld.",
    .at_floor = "Vid\ngolvet",
    .held_by_municipalities = "Kommuner\nbegränsar",
    .held_by_regions = "Regioner\nbegränsar",
    .held_by_both = "Båda\nbegränsar",
    .over_trappan = "Över\ntrappan",
    .over_4_mkr = "Över\n4 mnkr",

    .gains_heading = "Störst ökning av den statliga tilldelningen {before}–{after}, kr",
    .losses_heading = "Störst minskning av den statliga tilldelningen {before}–{after}, kr",
    .no_gains = "Inget förbund ökar.",
    .no_losses = "Inget förbund minskar.",
    .forbund = "Förbund",
    .change = "Ändring",
    .change_percent = "i procent",

    .when_most = ", då de är flest",
    .floor_heading = "Vid spärrens golv {year}{when_most}",
    .floor_line = "{count} av {all} förbund får det minsta som spärren tillåter:",
    .no_damping = "Ingen dämpning gäller.",
    .nobody_at_floor = "Inget förbund.",
    .and_more = "och {count} till",

    .held_heading = "Begränsas av kommun eller region {year}{when_most}, kr",
    .held_line =
        "{count} av {all} förbund får mindre än den möjliga tilldelningen därför att en part inte "
        "matchar den, tillsammans {sum} mnkr mindre.",
    .nobody_held = "Alla parter matchar hela den möjliga tilldelningen.",
    .party = "Part",
    .by_municipalities = "kommuner",
    .by_regions = "regioner",
    .by_both = "båda",
    .possible = "Möjlig\ntilldelning",
    .matched = "Matchas",
    .difference = "Skillnad",

    .trappan_heading = "Eget kapital mot trappan {year}, kr",
    .trappan_line =
        "{count} av {all} förbund har ett större eget kapital än vad som är rimligt enligt "
        "trappan, tillsammans {sum} mnkr över.",
    .nobody_over_trappan =
        "Inget förbund har ett större eget kapital än vad som är rimligt enligt trappan.",
    .closing = "Utgående\neget kapital",
    .limit = "Rimlig\nstorlek",

    .assumptions_heading = "Antaganden",
    .assumptions_line =
        "Här säger de offentliga källorna inget, om inte annat står. Varje värde går att ändra i "
        "scenariot eller med "
        "--set nyckel=värde.",
    .fitted = "anpassad till publicerade siffror",
    .derived = "härledd ur publicerade siffror",
    .key = "Nyckel",
    .value = "Värde",
    .meaning = "Betydelse",
    .step_up_to = "{share} upp till {bound}",
    .step_above = "{share} däröver",

    .data_heading = "Underlag som inte är officiellt",
    .data_table = "Tabell",
    .data_rows = "Rader",
    .data_status = "Varav",
    .estimated = "uppskattade",
    .reconstructed = "rekonstruerade",
    .synthetic = "syntetiska, framtagna för exempel",
    .assumed = "antaganden",
    .unstated = "utan angiven status",
    .changed = "ändrade sedan de beskrevs",
    .held_over = "{wanted} saknas, i stället används {taken}.",
    .held_over_for_some =
        "{wanted} saknas för {count} av {all} kommuner, i stället används {taken}.",
    .population = "befolkning 16–64 år",
    .ohalsa = "ohälsa",
    .arbetsmarknadsstod = "arbetsmarknadsstöd",
    .ekonomiskt_bistand = "ekonomiskt bistånd",

    .warning = "En varning om indata, se meddelandena.",
    .warnings = "{count} varningar om indata, se meddelandena.",
};

}  // namespace finsam
