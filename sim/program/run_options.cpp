#include "program/run_options.hpp"

#include <fmt/format.h>

#include <boost/program_options.hpp>

#include "data/did_you_mean.hpp"
#include "program/command_line.hpp"
#include "program/language_choice.hpp"
#include "report/tables.hpp"

namespace finsam {
namespace {

namespace po = boost::program_options;

using Texts = std::vector<std::string>;

const Texts& option_names() {
  static const Texts names = {"--set",   "--years", "--out",   "--format", "--table",
                              "--excel", "--force", "--quiet", "--lang",   "--help"};
  return names;
}

po::options_description described_options() {
  po::options_description options;
  options.add_options()("help,h", po::bool_switch())("scenario", po::value<Texts>())(
      "set", po::value<Texts>())("years", po::value<std::string>())(
      "out", po::value<std::string>())("format", po::value<std::string>())(
      "table", po::value<std::string>())("lang", po::value<std::string>())(
      "excel", po::bool_switch())("force", po::bool_switch())("quiet", po::bool_switch());
  return options;
}

po::variables_map parsed(const Texts& arguments) {
  const po::options_description options = described_options();
  po::positional_options_description positional;
  positional.add("scenario", -1);
  // Options are written out: an abbreviation of today could mean something else tomorrow.
  const int style = po::command_line_style::unix_style & ~po::command_line_style::allow_guessing;
  po::variables_map values;
  po::store(
      po::command_line_parser(arguments).options(options).positional(positional).style(style).run(),
      values);
  return values;
}

std::string unknown_option(const std::string& option) {
  const std::string meant = did_you_mean(option, option_names());
  return fmt::format("unknown option {}{}", option,
                     meant.empty() ? "; finsam run --help lists them all" : meant);
}

std::optional<std::string> text_of(const po::variables_map& values, const char* name) {
  if (values.count(name) == 0) return std::nullopt;
  return values[name].as<std::string>();
}

Texts texts_of(const po::variables_map& values, const char* name) {
  return values.count(name) == 0 ? Texts{} : values[name].as<Texts>();
}

/// The scenario: exactly one.
tl::expected<std::string, std::string> scenario_of(const po::variables_map& values) {
  const Texts scenarios = texts_of(values, "scenario");
  if (scenarios.empty()) {
    return tl::unexpected(std::string("no scenario; write finsam run SCENARIO.yaml"));
  }
  if (scenarios.size() > 1) {
    return tl::unexpected(
        fmt::format("one scenario at a time: {} and {}", scenarios[0], scenarios[1]));
  }
  return scenarios.front();
}

/// What options forbid each other; empty when all is well.
std::string contradiction(const RunOptions& options, bool table_given) {
  if (options.excel && options.format == OutputFormat::json) {
    return "--excel is a kind of CSV; leave out --format json";
  }
  if (table_given && (options.out || options.format != OutputFormat::csv)) {
    return "--table writes one table as CSV to standard output; leave out --out and --format json";
  }
  if (options.out && options.out->empty()) return "--out needs the name of a folder";
  return "";
}

tl::expected<RunOptions, std::string> read_values(const po::variables_map& values) {
  RunOptions options;
  options.language = language_of_environment();
  if (const auto lang = text_of(values, "lang")) {
    const auto index = parse_word("--lang", *lang, {"sv", "en"});
    if (!index) return tl::unexpected(index.error());
    options.language = *index == 0 ? Language::sv : Language::en;
  }
  options.help = values["help"].as<bool>();
  if (options.help) return options;

  const auto scenario = scenario_of(values);
  if (!scenario) return tl::unexpected(scenario.error());
  options.scenario = *scenario;
  const auto settings = parse_settings(texts_of(values, "set"));
  if (!settings) return tl::unexpected(settings.error());
  options.settings = *settings;
  if (const auto text = text_of(values, "years")) {
    const auto years = parse_years(*text);
    if (!years) return tl::unexpected(years.error());
    options.years = *years;
  }
  options.out = text_of(values, "out");
  options.excel = values["excel"].as<bool>();
  options.force = values["force"].as<bool>();
  options.quiet = values["quiet"].as<bool>();
  if (options.excel) options.format = OutputFormat::csv;
  if (const auto text = text_of(values, "format")) {
    const auto index = parse_word("--format", *text, {"csv", "json"});
    if (!index) return tl::unexpected(index.error());
    options.format = *index == 0 ? OutputFormat::csv : OutputFormat::json;
  }
  const auto table = text_of(values, "table");
  if (table) {
    const auto index = parse_word("--table", *table, {table_names.begin(), table_names.end()});
    if (!index) return tl::unexpected(index.error());
    options.table = *table;
    if (!options.format) options.format = OutputFormat::csv;
  }
  const std::string wrong = contradiction(options, table.has_value());
  if (!wrong.empty()) return tl::unexpected(wrong);
  return options;
}

}  // namespace

tl::expected<RunOptions, std::string> parse_run_options(const Texts& arguments) {
  try {
    return read_values(parsed(arguments));
  } catch (const po::unknown_option& error) {
    return tl::unexpected(unknown_option(error.get_option_name()));
  } catch (const po::error& error) {
    return tl::unexpected(fmt::format("{}; see finsam run --help", error.what()));
  }
}

}  // namespace finsam
