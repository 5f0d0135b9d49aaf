#pragma once
// A run against the public record.

#include <array>
#include <span>
#include <vector>

#include "analysis/published_figure.hpp"

namespace finsam {

/// From the worst to the best.
enum class Verdict {
  no_value,      ///< the run has no such number
  outside,       ///< outside its tolerance, and nothing explains it
  too_large,     ///< a deviation explains less than this, or the other way
  not_in_force,  ///< the deviation that explains it does not hold any longer, or not yet
  explained,     ///< outside its tolerance, as a deviation says
  agrees,
};

inline constexpr int verdict_count = 6;

/// Whether the check fails for it.
bool fails(Verdict verdict);

struct CheckedFigure {
  const CheckFile* file = nullptr;
  const PublishedFigure* figure = nullptr;
  std::optional<double> simulated;   ///< in the figure's unit, as Measured::size
  std::optional<double> difference;  ///< simulated less published
  Verdict verdict = Verdict::no_value;
  const Deviation* deviation = nullptr;  ///< that speaks of it; kept where it agrees as well
};

/// What a run gives for `figure`, in its unit as Measured::size; empty where it has no such number,
/// and where the number is beyond 4·10¹⁵ in that unit.
///
/// @param tables  of the run, in the order of `formula_tables`
std::optional<double> simulated_size(const PublishedFigure& figure, std::span<const Table> tables);

/// Compares every figure of `file` with a run of its scenario.
///
/// @param tables  of the run, in the order of `formula_tables`
/// @param today  decides which deviations hold
/// @return in the order of the file; points into `file` and `deviations`
std::vector<CheckedFigure> check_figures(const CheckFile& file, std::span<const Table> tables,
                                         const std::vector<Deviation>& deviations, Date today);

/// Sorts by verdict and then by how far off each is for its size, the worst first.
void worst_first(std::vector<CheckedFigure>& figures);

/// How many figures of each kind have each verdict.
struct CheckCounts {
  std::array<std::array<int, verdict_count>, 3> count{};  ///< [FigureKind][Verdict]

  int of(FigureKind kind, Verdict verdict) const;
  int of(FigureKind kind) const;
  int failing(FigureKind kind) const;
};

CheckCounts counts_of(const std::vector<CheckedFigure>& figures);

/// The deviations of which no figure is in need, each once, in order: all that they speak of
/// agrees.
std::vector<const Deviation*> unneeded(const std::vector<CheckedFigure>& figures);

}  // namespace finsam
