#pragma once

#include "finsam/rule_sources.hpp"

namespace finsam {

/// Who holds money in the model.
enum class Holder {
  treasury,       ///< the state, outside the frame
  appropriation,  ///< the year's frame
  national_support,
  other_appropriations,  ///< outside the model
  outside_activities,    ///< what those pay for
  forbund,
  municipalities,  ///< the members of a förbund
  regions,
  paid_back,  ///< former members and regions of a dissolved förbund
  others,     ///< ESF and other payers
  administration,
  activities,
};

/// A way that money can go in a year.
struct Flow {
  const char* name;
  Holder from;
  Holder to;
  const char* rule;  ///< step of the README
  RuleSource source;
};

/// Every way that money can go; check_books adds up exactly these.
inline constexpr Flow flows[] = {
    {"frame", Holder::treasury, Holder::appropriation, "2", rule_sources::frame},
    {"national_support", Holder::appropriation, Holder::national_support, "2",
     rule_sources::national_support},
    {"state", Holder::appropriation, Holder::forbund, "4-9", rule_sources::distribution},
    {"targeted", Holder::appropriation, Holder::forbund, "10", rule_sources::targeted},
    {"returned", Holder::appropriation, Holder::treasury, "11", rule_sources::returned},
    {"other_appropriations", Holder::treasury, Holder::other_appropriations, "11",
     rule_sources::other_appropriations},
    {"other_appropriations_used", Holder::other_appropriations, Holder::outside_activities, "11",
     rule_sources::other_appropriations},
    {"other_appropriations_returned", Holder::other_appropriations, Holder::treasury, "11",
     rule_sources::other_appropriations},
    {"municipal", Holder::municipalities, Holder::forbund, "12", rule_sources::halves},
    {"regional", Holder::regions, Holder::forbund, "12", rule_sources::halves},
    {"other_income", Holder::others, Holder::forbund, "13", rule_sources::costs},
    {"admin", Holder::forbund, Holder::administration, "13", rule_sources::costs},
    {"spent", Holder::forbund, Holder::activities, "13", rule_sources::activities},
    {"paid_back_to_state", Holder::forbund, Holder::treasury, "1", rule_sources::paid_back},
    {"paid_back_to_municipalities", Holder::forbund, Holder::paid_back, "1",
     rule_sources::paid_back},
    {"paid_back_to_regions", Holder::forbund, Holder::paid_back, "1", rule_sources::paid_back},
};

}  // namespace finsam
