#include "report/steps_text.hpp"

#include <fmt/format.h>

#include "text/words.hpp"

namespace finsam {

std::string steps_text(const std::vector<TrappanStep>& steps, TermStyle style) {
  const Words& text = words(style == TermStyle::sv ? Language::sv : Language::en);
  std::string out;
  for (const TrappanStep& step : steps) {
    const std::string share = term_text(step_share(), step.share, style);
    if (!out.empty()) out += ", ";
    if (step.up_to) {
      out += fmt::format(fmt::runtime(text.step_up_to), fmt::arg("share", share),
                         fmt::arg("bound", term_text(step_bound(), *step.up_to, style)));
    } else if (out.empty()) {
      out = share;  // the only step
    } else {
      out += fmt::format(fmt::runtime(text.step_above), fmt::arg("share", share));
    }
  }
  return out;
}

}  // namespace finsam
