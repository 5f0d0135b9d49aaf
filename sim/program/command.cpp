#include "program/command.hpp"

#include "program/common_options.hpp"

namespace finsam {

bool is_switch(const OptionDescription& option) {
  return option.placeholder.empty() && option.words.empty();
}

std::vector<OptionDescription> options_of(const Command& command) {
  std::vector<OptionDescription> all;
  for (const OptionGroup& group : command.groups) {
    all.insert(all.end(), group.options.begin(), group.options.end());
  }
  const OptionGroup general = general_options();
  all.insert(all.end(), general.options.begin(), general.options.end());
  return all;
}

}  // namespace finsam
