#include "program/calibration_run.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cmath>
#include <stdexcept>

#include "data/parse_quantity.hpp"
#include "finsam/read_scenario.hpp"
#include "finsam/simulate.hpp"
#include "program/read_and_run.hpp"
#include "program/streams.hpp"
#include "published/read_checks.hpp"
#include "report/messages.hpp"
#include "report/tables.hpp"
#include "report/timeline.hpp"
#include "scenario/read_value.hpp"

namespace finsam {
namespace {

constexpr std::size_t most_combinations = 64;

template <class T>
using OrStatus = tl::expected<T, ExitStatus>;

/// The unknowns of a task: what is searched, and what is chosen.
struct Parts {
  std::vector<FitOption> ranges;
  std::vector<FitOption> choices;
  std::vector<Unknown> unknowns;
};

Parts parts_of(const std::vector<FitOption>& fits) {
  Parts parts;
  for (const FitOption& fit : fits) {
    if (fit.range) parts.unknowns.push_back(*fit.range);
    (fit.range ? parts.ranges : parts.choices).push_back(fit);
  }
  return parts;
}

/// Every way to choose, the last choice changing fastest; one empty way where there is no choice.
std::vector<std::vector<Setting>> combinations(const std::vector<FitOption>& choices) {
  std::vector<std::vector<Setting>> all = {{}};
  for (const FitOption& fit : choices) {
    std::vector<std::vector<Setting>> longer;
    for (const std::vector<Setting>& before : all) {
      for (const std::string& choice : fit.choices) {
        longer.push_back(before);
        longer.back().emplace_back(fit.key, choice);
      }
    }
    all = std::move(longer);
  }
  return all;
}

/// What the scenario has at a key: in the year that stands behind it, else in the first year in
/// which it has anything; empty where it has nothing.
std::string value_before(const Scenario& scenario, const std::string& key) {
  const std::vector<Timeline> found = timelines_of(timelines(scenario), key);
  if (found.empty()) return "";
  const auto year = parse_year(key.substr(key.rfind('.') + 1));
  for (const Stretch& each : found.front().stretches) {
    if (each.value && (!year || (each.first <= *year && *year <= each.last))) return *each.value;
  }
  return "";
}

/// Where the search begins: at the value of the scenario, or in the middle.
std::vector<double> start_of(const Scenario& scenario, const std::vector<FitOption>& ranges) {
  std::vector<double> start;
  for (const FitOption& fit : ranges) {
    const auto before = read_size(value_before(scenario, fit.key), *fit.description);
    const bool inside = before && fit.range->low <= *before && *before <= fit.range->high;
    start.push_back(inside ? *before : (fit.range->low + fit.range->high) / 2.0);
  }
  return start;
}

/// A combination of choices and the best fit under it.
struct Tried {
  std::vector<Setting> choices;
  FittedRun run;
  Fit fit;
};

class Calibrating {
 public:
  Calibrating(const CalibrationTask& task, const ScenarioRun& before)
      : task_(task), before_(before), parts_(parts_of(task.fits)) {
    for (const PublishedFigure& figure : task.file.figures) {
      if (figure.kind != FigureKind::input) all_.push_back(&figure);
    }
  }

  OrStatus<CalibrationDone> done() {
    const auto ways = combinations(parts_.choices);
    if (ways.size() > most_combinations) {
      tell(fmt::format("finsam calibrate: {} combinations of choices; at most {} are tried",
                       ways.size(), most_combinations));
      return tl::unexpected(ExitStatus::wrong_input);
    }
    for (const std::vector<Setting>& choices : ways) {
      const ExitStatus status = try_one(choices);
      if (status != ExitStatus::done) return tl::unexpected(status);
    }
    std::stable_sort(tried_.begin(), tried_.end(), [](const Tried& a, const Tried& b) {
      return a.fit.found.loss < b.fit.found.loss;
    });
    if (!std::isfinite(tried_.front().fit.found.loss)) {
      tell("finsam calibrate: every run that was tried is refused, or gives no value for a figure");
      return tl::unexpected(ExitStatus::wrong_input);
    }
    return described();
  }

 private:
  ExitStatus try_one(const std::vector<Setting>& choices) {
    auto run = FittedRun::read(task_.file.scenario, choices, parts_.ranges);
    if (!run) return run.error();
    const FigureModel model = [&](const std::vector<double>& values) {
      return run->at(values, task_.figures.fitted);
    };
    Fit found = fit(task_.figures.fitted, parts_.unknowns, model,
                    start_of(before_.scenario, parts_.ranges), task_.seed);
    evaluations_ += found.found.evaluations;
    tried_.push_back({choices, std::move(*run), std::move(found)});
    return ExitStatus::done;
  }

  /// The best values as settings, in the order of the task.
  std::vector<Setting> settings() const {
    const Tried& best = tried_.front();
    std::vector<Setting> all;
    std::size_t range = 0;
    std::size_t choice = 0;
    for (const FitOption& fit : task_.fits) {
      if (fit.range) {
        all.emplace_back(fit.key, written_size(best.fit.found.values[range++], *fit.description));
      } else {
        all.push_back(best.choices[choice++]);
      }
    }
    return all;
  }

  OrStatus<CalibrationDone> described() {
    CalibrationDone done;
    done.settings = settings();
    done.scenario_title = before_.scenario.title;
    const auto after = read_and_run(task_.file.scenario, {done.settings, {}}, true);
    if (!after) return tl::unexpected(after.error());
    Calibration& calibration = done.calibration;
    calibration.title = task_.file.title;
    calibration.scenario = task_.file.scenario;
    add_figures(*after, calibration);
    add_parameters(done.settings, calibration);
    for (const Tried& each : tried_) {
      std::vector<std::string> values;
      for (const Setting& choice : each.choices) values.push_back(choice.second);
      calibration.choices.push_back({std::move(values), each.fit.found.loss});
    }
    calibration.evaluations = evaluations_;
    return done;
  }

  /// The fitted figures at the best of each combination of choices.
  std::vector<SimulatedFigures> figures_by_choice() {
    std::vector<SimulatedFigures> all;
    for (Tried& each : tried_) {
      all.push_back(each.run.at(each.fit.found.values, task_.figures.fitted));
    }
    return all;
  }

  void add_figures(const ScenarioRun& after, Calibration& calibration) {
    const SimulatedFigures was = figures_of(before_.scenario, before_.results, all_);
    const SimulatedFigures is = figures_of(after.scenario, after.results, all_);
    const std::vector<SimulatedFigures> by_choice = figures_by_choice();
    SimulatedFigures fitted;
    std::size_t next = 0;
    for (std::size_t i = 0; i < all_.size(); ++i) {
      const Figures& chosen = task_.figures.fitted;
      const bool is_chosen = next < chosen.size() && chosen[next] == all_[i];
      const bool differs =
          is_chosen && std::any_of(by_choice.begin(), by_choice.end(), [&](const auto& each) {
            return !each.empty() && each[next] != is[i];
          });
      const bool moves = !is_chosen || differs || tried_.front().fit.moves[next];
      calibration.figures.push_back({all_[i], is_chosen, was[i], is[i], moves});
      if (!is_chosen) continue;
      fitted.push_back(is[i]);
      ++next;
    }
    if (loss_of(task_.figures.fitted, fitted) != tried_.front().fit.found.loss) {
      throw std::logic_error("the fitted values give other figures when they are read");
    }
  }

  void add_parameters(const std::vector<Setting>& settings, Calibration& calibration) {
    Tried& best = tried_.front();
    const FigureModel model = [&](const std::vector<double>& values) {
      ++evaluations_;
      return best.run.at(values, task_.figures.fitted);
    };
    const Sureness sure =
        sureness_of(task_.figures.fitted, parts_.unknowns, model, best.fit.found.values);
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < task_.fits.size(); ++i) {
      const FitOption& fit = task_.fits[i];
      const std::string before = value_before(before_.scenario, fit.key);
      CalibratedParameter parameter{
          fit.key, fit.description, before, {}, settings[i].second, fit.range, 0.0,
          {},      fit.choices};
      if (fit.range) {
        if (const auto size = read_size(before, *fit.description)) parameter.size_before = *size;
        parameter.value = best.fit.found.values[places.size()];
        parameter.fits = sure.ranges[places.size()];
        places.push_back(i);
      }
      calibration.parameters.push_back(std::move(parameter));
    }
    for (const Alike& pair : sure.alike) {
      calibration.alike.push_back({places[pair.one], places[pair.other], pair.same_way});
    }
  }

  const CalibrationTask& task_;
  const ScenarioRun& before_;
  Parts parts_;
  Figures all_;
  std::vector<Tried> tried_;
  int evaluations_ = 0;
};

/// Whether the run has what the figures ask for; what it lacks is told.
bool has_all_names(const CheckFile& file, const ScenarioRun& run) {
  auto tables = result_tables(run.scenario, run.results);
  std::vector<Table> all(std::make_move_iterator(tables.begin()),
                         std::make_move_iterator(tables.end()));
  all.push_back(opening_table(run.scenario));
  Diagnostics diagnostics;
  check_names(file, all, diagnostics);
  tell_all(diagnostics, true);
  return !diagnostics.has_errors();
}

}  // namespace

tl::expected<CalibrationDone, ExitStatus> calibrate(const CalibrationTask& task) {
  const auto before = read_and_run(task.file.scenario, {}, true);
  if (!before) return tl::unexpected(before.error());
  if (!has_all_names(task.file, *before)) return tl::unexpected(ExitStatus::wrong_input);
  return Calibrating(task, *before).done();
}

}  // namespace finsam
