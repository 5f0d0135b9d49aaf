// Every way to write a value is read alike in every place where a value may stand.

#include <gtest/gtest.h>

#include "scenario/layers.hpp"

namespace finsam::test {
namespace {

const std::vector<std::string> million_forms = {"2 Mkr",
                                                "2 mkr",
                                                "2 mnkr",
                                                "2Mkr",
                                                "2,0 Mkr",
                                                "2.0 mnkr",
                                                "2 000 tkr",
                                                "2000 tkr",
                                                "2 000 000 kr",
                                                "2000000 kr",
                                                "2\u00a0Mkr",
                                                "2\u00a0000\u00a0000\u00a0kr",
                                                "2\u202f000\u202f000 kr",
                                                "2\u2009000\u2009000 kr"};
const std::vector<std::string> eighth_forms = {"12,5 %",      "12.5 %",      "12,5%",    "12.50 %",
                                               "12,5\u00a0%", "12.5\u202f%", "12,5000 %"};

/// `text` in quotes, as it must stand where commas part values.
std::string quoted(const std::string& text) { return '"' + text + '"'; }

/// The ways to write that a value holds in 2021.
std::vector<std::string> dated_forms(const std::string& value) {
  return {value,
          "{2021: " + quoted(value) + "}",
          "\n    2020: " + value + "\n    2022: " + value,
          "[from 2020: " + quoted(value) + "]",
          "\n    - from 2020: " + value + "\n    - only 2023: " + value,
          "\n    - " + value + "\n    - only 2023: " + value};
}

/// The value of `key` in 2021 when it is written so, as resolved.yaml would have it; else why not.
std::string read_as(const std::string& key, const std::string& form) {
  const std::size_t dot = key.find('.');
  const std::string own =
      dot == key.npos ? key + ": " + form + "\n"
                      : key.substr(0, dot) + ":\n  " + key.substr(dot + 1) + ": " + form + "\n";
  // Small base grants, so that the frame may be small, and a support that is more than its use.
  const std::string support = key.ends_with("_used") ? "3 Mkr" : "1 Mkr";
  const Layers layers({{"few.yaml", small_world + small_terms},
                       {"terms.yaml",
                        "extends: few.yaml\nbase_grant: 100 tkr\nframe: "
                        "{national_support: " +
                            support + "}\n"},
                       {"own.yaml", "extends: terms.yaml\n" + own}});
  const Reading reading = layers.read("own.yaml");
  if (!reading.scenario) return errors_of(reading);
  return value_text(reading.scenario->terms, *find_parameter(key), Year{2021}).value_or("nothing");
}

/// Expects every dated way to write each of `forms` at `key` to mean `value`.
void expect_alike(const std::string& key, const std::vector<std::string>& forms,
                  const std::string& value) {
  for (const std::string& form : forms) {
    for (const std::string& dated : dated_forms(form)) {
      EXPECT_EQ(read_as(key, dated), value) << key << ": " << dated;
    }
  }
}

TEST(ValueForms, AmountsInEveryPlace) {
  for (const Parameter& parameter : parameters()) {
    const bool takes_it = parameter.kind == Kind::amount && parameter.most >= 2e6;
    if (takes_it && !parameter.key.starts_with("reach.")) {
      expect_alike(std::string(parameter.key), million_forms, "2 Mkr");
    }
  }
}

TEST(ValueForms, SharesInEveryPlace) {
  for (const Parameter& parameter : parameters()) {
    if (parameter.kind == Kind::share && !parameter.key.starts_with("reach.")) {
      expect_alike(std::string(parameter.key), eighth_forms, "12.5 %");
    }
  }
}

TEST(ValueForms, WeightsPoliciesAndSteps) {
  for (const std::string& form : eighth_forms) {
    for (const std::string& share : {form, "[from 2020: " + quoted(form) + "]"}) {
      for (const std::string& amount : million_forms) {
        if (&amount != &million_forms.front() && &form != &eighth_forms.front()) continue;
        const Reading reading = read_text(
            small_world + small_terms +
                "matching:\n  all:\n    policy: growth_cap\n    growth: " + share + "\n" +
                "  forbund:\n    skane:\n      policy: willingness\n      willingness: " + share +
                "\n",
            {{{"keys", "{need: " + quoted(form) + ", population: 87.5 %}"},
              {"trappan.steps",
               "[{up_to: " + quoted(amount) + ", share: " + quoted(form) + "}, {share: 0 %}]"}},
             std::nullopt});
        ASSERT_TRUE(reading.scenario) << errors_of(reading) << form << amount;
        const Terms& terms = reading.scenario->terms;
        EXPECT_EQ(written(*terms.keys[0].weight.in({2021})), "12.5 %");
        EXPECT_EQ(written(*terms.matching[0].policy.growth.in({2021})), "12.5 %");
        EXPECT_EQ(written(*terms.matching[1].policy.willingness.in({2021})), "12.5 %");
        const auto steps = *terms.trappan_steps.in({2021});
        EXPECT_EQ(written(*steps[0].up_to), "2 Mkr");
        EXPECT_EQ(written(steps[0].share), "12.5 %");
      }
    }
  }
}

}  // namespace
}  // namespace finsam::test
