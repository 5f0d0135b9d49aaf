#pragma once

namespace finsam {

/// Who holds money in the model.
enum class Holder {
  treasury,       ///< the state, outside the frame
  appropriation,  ///< the year's frame
  national_support,
  forbund,
  municipalities,  ///< the members of a förbund
  regions,
  others,  ///< ESF and other payers
  administration,
  activities,
};

/// A way that money can go in a year.
struct Flow {
  const char* name;
  Holder from;
  Holder to;
  const char* rule;    ///< step of model.md section 3
  const char* source;  ///< law, decision or report
};

/// Every way that money can go; check_books adds up exactly these.
inline constexpr Flow flows[] = {
    {"frame", Holder::treasury, Holder::appropriation, "2", "annual appropriation"},
    {"national_support", Holder::appropriation, Holder::national_support, "2",
     "ISF 2019:1 table 5.1"},
    {"state", Holder::appropriation, Holder::forbund, "4-9",
     "Finsamlagen 5 §, decision 2015-01-22"},
    {"targeted", Holder::appropriation, Holder::forbund, "10", "ISF 2019:1 section 5.4.3"},
    {"returned", Holder::appropriation, Holder::treasury, "11", "ISF 2019:1 section 5.2"},
    {"municipal", Holder::municipalities, Holder::forbund, "12", "Finsamlagen 5 and 5 a §§"},
    {"regional", Holder::regions, Holder::forbund, "12", "Finsamlagen 5 §"},
    {"other_income", Holder::others, Holder::forbund, "13", "FK redovisning 2013 section 3.3"},
    {"admin", Holder::forbund, Holder::administration, "13", "FK redovisning 2013 section 3.3"},
    {"spent", Holder::forbund, Holder::activities, "13", "FK redovisning 2020 section 5.2"},
    {"paid_back", Holder::forbund, Holder::treasury, "1", "model.md step 1, dissolve"},
};

}  // namespace finsam
