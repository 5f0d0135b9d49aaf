#include "program/calibration_run.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <stdexcept>

#include "program/streams.hpp"
#include "program/value_before.hpp"
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

/// A combination of choices and the best fit under it.
struct Tried {
  std::vector<Setting> choices;
  FittedRun run;
  Fit fit;
};

class Calibrating {
 public:
  explicit Calibrating(const CalibrationTask& task) : task_(task), parts_(parts_of(task.fits)) {
    for (const PublishedFigure& figure : task.file.figures) {
      if (figure.kind != FigureKind::input) all_.push_back(&figure);
    }
  }

  OrStatus<Calibration> done() {
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
    if (std::isfinite(tried_.front().fit.found.loss)) return described();
    tell_why_none();
    return tl::unexpected(ExitStatus::wrong_input);
  }

 private:
  ExitStatus try_one(const std::vector<Setting>& choices) {
    auto run = FittedRun::read(task_.file.scenario, choices, parts_.ranges);
    if (!run) return run.error();
    const FigureModel model = [&](const std::vector<double>& values) {
      return run->at(values, task_.figures.fitted);
    };
    Fit found = fit(task_.figures.fitted, parts_.unknowns, model,
                    start_of(task_.before.scenario, parts_.ranges), task_.seed);
    evaluations_ += found.found.evaluations;
    tried_.push_back({choices, std::move(*run), std::move(found)});
    return ExitStatus::done;
  }

  /// Why no run can be compared with the figures: some have no value, or every run is refused.
  void tell_why_none() {
    tell("finsam calibrate: no run that was tried can be compared with the figures");
    Diagnostics missing;
    missing.sources() = task_.sources;
    const SimulatedFigures& last = tried_.front().run.last();
    for (std::size_t i = 0; i < last.size(); ++i) {
      if (last[i]) continue;
      const PublishedFigure& figure = *task_.figures.fitted[i];
      missing.error(figure.formula_place, "",
                    fmt::format("the run has no value for {} of {}; leave it out with --figures, "
                                "or fit something that gives it one",
                                figure.quantity, figure.year.number));
    }
    tell_all(missing, true);
    const std::string& refusal = tried_.front().run.refusal();
    if (!refusal.empty()) tell("the last run that was refused: " + refusal);
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

  OrStatus<Calibration> described() {
    const std::vector<Setting> found = settings();
    const auto after = read_and_run(task_.file.scenario, {found, {}}, true);
    if (!after) return tl::unexpected(after.error());
    Calibration calibration;
    calibration.title = task_.file.title;
    calibration.scenario = task_.file.scenario;
    const std::vector<SimulatedFigures> by_choice = figures_by_choice();
    add_figures(*after, by_choice, calibration);
    add_parameters(found, calibration);
    for (std::size_t i = 0; i < tried_.size(); ++i) {
      std::vector<std::string> values;
      for (const Setting& choice : tried_[i].choices) values.push_back(choice.second);
      calibration.choices.push_back(
          {std::move(values), tried_[i].fit.found.loss,
           fits_as_well(task_.figures.fitted, by_choice.front(), by_choice[i])});
    }
    calibration.evaluations = evaluations_;
    return calibration;
  }

  /// The fitted figures at the best of each combination of choices.
  std::vector<SimulatedFigures> figures_by_choice() {
    std::vector<SimulatedFigures> all;
    for (Tried& each : tried_) {
      all.push_back(each.run.at(each.fit.found.values, task_.figures.fitted));
    }
    return all;
  }

  void add_figures(const ScenarioRun& after, const std::vector<SimulatedFigures>& by_choice,
                   Calibration& calibration) {
    const SimulatedFigures was = figures_of(task_.before.scenario, task_.before.results, all_);
    const SimulatedFigures is = figures_of(after.scenario, after.results, all_);
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
      CalibratedParameter parameter;
      parameter.key = fit.key;
      parameter.description = fit.description;
      parameter.before = values_before(task_.before.scenario, fit);
      parameter.fitted = settings[i].second;
      parameter.range = fit.range;
      parameter.choices = fit.choices;
      if (fit.range) {
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
  Parts parts_;
  Figures all_;
  std::vector<Tried> tried_;
  int evaluations_ = 0;
};

}  // namespace

tl::expected<Calibration, ExitStatus> calibrate(const CalibrationTask& task) {
  return Calibrating(task).done();
}

}  // namespace finsam
