#pragma once

#include <string>
#include <vector>

namespace finsam {

/// A test in the form that build servers read.
struct JUnitCase {
  std::string group;  ///< what it belongs to: a file
  std::string name;
  std::string failure;  ///< why it fails; empty where it does not
  std::string output;   ///< what else there is to say
};

/// JUnit's XML: a suite with a case for each, in order.
std::string junit_xml(const std::string& suite, const std::vector<JUnitCase>& cases);

}  // namespace finsam
