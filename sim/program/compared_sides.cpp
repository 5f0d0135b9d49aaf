#include "program/compared_sides.hpp"

#include <fmt/format.h>

#include "program/read_and_run.hpp"
#include "program/streams.hpp"
#include "report/manifest.hpp"
#include "report/tables.hpp"
#include "store/stored_result.hpp"

namespace finsam {
namespace {

template <class T>
using OrStatus = tl::expected<T, ExitStatus>;

/// A run, how it was given, and what was found while reading it.
struct Loaded {
  ComparedSide side;
  Diagnostics told;
};

OrStatus<Loaded> from_scenario(const Given& given, const std::string& file,
                               const ReadOptions& options, const Diagnostics& told) {
  auto run = read_and_run(file, options, given.has("quiet"), told);
  if (!run) return tl::unexpected(run.error());
  std::array<Table, 5> tables = result_tables(run->scenario, run->results);
  return Loaded{{{std::move(run->scenario), std::move(tables), FINSAM_VERSION, model_version},
                 file,
                 options.settings},
                std::move(run->diagnostics)};
}

/// A stored run as it is. Its scenario is read for what it says, and not run again.
OrStatus<Loaded> from_folder(const std::string& folder) {
  auto stored = read_stored_result(folder);
  if (!stored) {
    tell("finsam compare: " + stored.error());
    return tl::unexpected(ExitStatus::wrong_input);
  }
  Reading reading = read_scenario(stored->scenario);
  tell_all(reading.diagnostics, true);
  if (!reading.scenario) {
    tell(
        fmt::format("finsam compare: {}: this version cannot read the scenario, which finsam {} "
                    "wrote; run it again",
                    folder, stored->program_version));
    return tl::unexpected(ExitStatus::wrong_input);
  }
  return Loaded{{{std::move(*reading.scenario), std::move(stored->tables),
                  std::move(stored->program_version), std::move(stored->model_version)},
                 folder},
                {}};
}

OrStatus<Loaded> load_base(const Given& given) {
  const std::string& base = given.arguments.front();
  if (is_folder(base)) return from_folder(base);
  return from_scenario(given, base, {{}, given.years}, {});
}

OrStatus<Loaded> load_reform(const Given& given, const Diagnostics& told) {
  const ReadOptions options{given.settings, given.years};
  const std::string& reform = given.arguments.back();
  if (!is_folder(reform)) return from_scenario(given, reform, options, told);
  if (given.settings.empty()) return from_folder(reform);
  if (given.arguments.size() == 1) {
    return from_scenario(given, (reform.ends_with('/') ? reform : reform + "/") + "resolved.yaml",
                         options, told);
  }
  return tl::unexpected(wrong_usage(
      given, fmt::format("--set cannot change the stored run {0}; give {0}/resolved.yaml "
                         "to run it anew",
                         reform)));
}

}  // namespace

OrStatus<ComparedSides> compared_sides(const Given& given) {
  if (given.arguments.size() == 1 && given.settings.empty()) {
    return tl::unexpected(wrong_usage(
        given, "no reform; write finsam compare BASE REFORM, or change the base with --set"));
  }
  auto base = load_base(given);
  if (!base) return tl::unexpected(base.error());
  auto reform = load_reform(given, base->told);
  if (!reform) return tl::unexpected(reform.error());
  return ComparedSides{std::move(base->side), std::move(reform->side)};
}

}  // namespace finsam
