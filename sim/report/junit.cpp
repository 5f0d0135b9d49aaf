#include "report/junit.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "text/printable.hpp"

namespace finsam {
namespace {

/// `text` as XML has it between tags and in attributes; control characters are written out.
std::string escaped_xml(const std::string& text) {
  std::string out;
  for (const char c : printable(text, "\n")) {
    switch (c) {
      case '&':
        out += "&amp;";
        break;
      case '<':
        out += "&lt;";
        break;
      case '>':
        out += "&gt;";
        break;
      case '"':
        out += "&quot;";
        break;
      case '\n':
        out += "&#10;";
        break;
      default:
        out += c;
    }
  }
  return out;
}

std::string case_xml(const JUnitCase& each) {
  const std::string open = fmt::format("  <testcase classname=\"{}\" name=\"{}\"",
                                       escaped_xml(each.group), escaped_xml(each.name));
  std::string inside;
  if (!each.failure.empty()) {
    inside += fmt::format("    <failure message=\"{}\"/>\n", escaped_xml(each.failure));
  }
  if (!each.output.empty()) {
    inside += fmt::format("    <system-out>{}</system-out>\n", escaped_xml(each.output));
  }
  return inside.empty() ? open + "/>\n" : open + ">\n" + inside + "  </testcase>\n";
}

}  // namespace

std::string junit_xml(const std::string& suite, const std::vector<JUnitCase>& cases) {
  const auto failures = std::count_if(cases.begin(), cases.end(),
                                      [](const JUnitCase& each) { return !each.failure.empty(); });
  std::string xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
  xml += fmt::format("<testsuite name=\"{}\" tests=\"{}\" failures=\"{}\" errors=\"0\">\n",
                     escaped_xml(suite), cases.size(), failures);
  for (const JUnitCase& each : cases) xml += case_xml(each);
  return xml + "</testsuite>\n";
}

}  // namespace finsam
