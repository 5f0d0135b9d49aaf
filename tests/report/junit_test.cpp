#include "report/junit.hpp"

#include <gtest/gtest.h>

namespace finsam {
namespace {

TEST(JUnit, HasACaseForEach) {
  EXPECT_EQ(junit_xml("all", {{"a.yaml", "one", "", ""},
                              {"a.yaml", "two", "wrong", ""},
                              {"b.yaml", "three", "", "fine"}}),
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
            "<testsuite name=\"all\" tests=\"3\" failures=\"1\" errors=\"0\">\n"
            "  <testcase classname=\"a.yaml\" name=\"one\"/>\n"
            "  <testcase classname=\"a.yaml\" name=\"two\">\n"
            "    <failure message=\"wrong\"/>\n"
            "  </testcase>\n"
            "  <testcase classname=\"b.yaml\" name=\"three\">\n"
            "    <system-out>fine</system-out>\n"
            "  </testcase>\n"
            "</testsuite>\n");
}

TEST(JUnit, IsXmlWhateverStandsInTheTexts) {
  EXPECT_EQ(junit_xml("<&>", {{"\"", "a\nb", "", "\x1b"}}),
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
            "<testsuite name=\"&lt;&amp;&gt;\" tests=\"1\" failures=\"0\" errors=\"0\">\n"
            "  <testcase classname=\"&quot;\" name=\"a&#10;b\">\n"
            "    <system-out>\\x1b</system-out>\n"
            "  </testcase>\n"
            "</testsuite>\n");
}

}  // namespace
}  // namespace finsam
