#include "program/calibrated_scenario.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <filesystem>

#include "program/fitted_scenario.hpp"
#include "program/seen_from.hpp"
#include "text/calibrate_phrases.hpp"
#include "text/printable.hpp"

namespace finsam {
namespace {

/// A word of a command line, in quotes if a shell could read anything else in it.
std::string shell_word(const std::string& word) {
  constexpr std::string_view plain =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._/-";
  if (!word.empty() && word.find_first_not_of(plain) == word.npos) return word;
  if (word.find_first_of("\"$`\\!") == word.npos) return fmt::format("\"{}\"", word);
  std::string text = "'";
  for (const char c : word) text += c == '\'' ? std::string("'\\''") : std::string(1, c);
  return text + "'";
}

/// The command line that fits anew, from the folder that it was given in.
std::string command_line(const Given& given) {
  std::string line = "finsam calibrate " + shell_word(given.arguments.front());
  for (const std::string& fit : given.texts("fit")) line += " --fit " + shell_word(fit);
  if (const auto figures = given.text("figures")) line += " --figures " + shell_word(*figures);
  if (const auto seed = given.text("seed")) line += " --seed " + shell_word(*seed);
  return line;
}

std::string comment_of(const CalibratedParameter& parameter) {
  if (!parameter.range)
    return "fitted; chosen from " + fmt::format("{}", fmt::join(parameter.choices, ", "));
  const auto written = [&](double value) {
    return written_parameter(parameter, value, TermStyle::scenario);
  };
  if (parameter.fits.low == parameter.fits.high) return "fitted";
  return fmt::format("fitted; {} to {} fits as well", written(parameter.fits.low),
                     written(parameter.fits.high));
}

std::string counted_figures(const Calibration& calibration, const std::string& file) {
  const Nearness before = nearness(calibration, true, false);
  const Nearness after = nearness(calibration, true, true);
  return fmt::format("Fitted to {} figure{} of {}: {} within {} tolerance before, {} after.",
                     after.figures, after.figures == 1 ? "" : "s", file, before.within,
                     after.figures == 1 ? "its" : "their", after.within);
}

}  // namespace

std::string calibrated_scenario(const Calibration& calibration, const std::string& title,
                                const Given& given, const std::string& out) {
  FittedHeading heading;
  heading.title = fmt::format(fmt::runtime(calibrate_phrases::scenario_title.in(given.language)),
                              fmt::arg("title", title));
  heading.extends = seen_from(std::filesystem::absolute(out).parent_path(), calibration.scenario);
  heading.comments = {printable(counted_figures(calibration, given.arguments.front())),
                      printable(command_line(given))};
  if (is_worse_than_before(calibration)) {
    heading.comments.emplace_back("The scenario that it extends is nearer to them.");
  }
  std::vector<FittedValue> values;
  for (const CalibratedParameter& each : calibration.parameters) {
    values.push_back({each.key, each.fitted, comment_of(each)});
  }
  return fitted_scenario(heading, values);
}

}  // namespace finsam
