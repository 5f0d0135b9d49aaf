#pragma once

#include "text/language.hpp"

namespace finsam {

/// The texts of the summary. In a text with {…}, the named values are put in by fmt.
struct Words {
  const char* run_line;  ///< years, forbund, kommuner
  const char* changed_with_set;

  const char* nation_heading;
  const char* year;
  const char* frame;
  const char* distributable;
  const char* state;
  const char* targeted;
  const char* returned;
  const char* municipal;
  const char* regional;
  const char* eget_kapital;
  const char* excess;
  const char* damping_not_affordable;  ///< years
  const char* gains_cannot_pay;        ///< years

  const char* forbund_heading;
  const char* forbund_count;
  const char* above;
  const char* level;
  const char* below;
  const char* at_floor;
  const char* held_by_municipalities;
  const char* held_by_regions;
  const char* held_by_both;
  const char* over_trappan;
  const char* over_4_mkr;

  const char* gains_heading;   ///< before, after
  const char* losses_heading;  ///< before, after
  const char* no_gains;
  const char* no_losses;
  const char* forbund;
  const char* change;
  const char* change_percent;

  const char* when_most;      ///< after the year of a run of several
  const char* floor_heading;  ///< year
  const char* floor_line;     ///< count, all
  const char* no_damping;
  const char* nobody_at_floor;
  const char* and_more;  ///< count

  const char* held_heading;  ///< year
  const char* held_line;     ///< count, all, sum
  const char* nobody_held;
  const char* party;
  const char* by_municipalities;
  const char* by_regions;
  const char* by_both;
  const char* possible;
  const char* matched;
  const char* difference;

  const char* trappan_heading;  ///< year
  const char* trappan_line;     ///< count, all, sum
  const char* nobody_over_trappan;
  const char* closing;
  const char* limit;

  const char* assumptions_heading;
  const char* assumptions_line;
  const char* fitted;
  const char* derived;
  const char* key;
  const char* value;
  const char* meaning;
  const char* step_up_to;  ///< share, bound
  const char* step_above;  ///< share

  const char* data_heading;
  const char* data_table;
  const char* data_rows;
  const char* data_status;
  const char* estimated;
  const char* reconstructed;
  const char* synthetic;
  const char* assumed;
  const char* unstated;
  const char* changed;
  const char* held_over;           ///< wanted, taken
  const char* held_over_for_some;  ///< wanted, taken, count, all
  const char* population;
  const char* ohalsa;
  const char* arbetsmarknadsstod;
  const char* ekonomiskt_bistand;

  const char* warning;   ///< count 1
  const char* warnings;  ///< count
};

/// The texts in one language.
const Words& words(Language language);

}  // namespace finsam
