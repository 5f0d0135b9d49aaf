#pragma once

#include <span>
#include <vector>

#include "engine/batch_parts.hpp"

namespace finsam {

/// The shares that chance decides, for the cases of a pack.
class LaneLuck {
 public:
  LaneLuck(const BatchParts& parts, int width);

  /// Puts a case in a lane.
  /// @param sources  its values, as the changes of the batch name them
  /// @param numbers  per year, with those values in them
  void put(std::span<const double> sources, std::span<const YearNumbers<double>> numbers,
           const std::vector<YearLuck>& luck, int lane);
  void repeat(int from, int to);
  KernelLuck for_kernel() const;

 private:
  void put_party(FieldKind kind, std::span<const double> sources, const std::vector<YearLuck>& luck,
                 int lane);
  double& at(std::vector<double>& lanes, std::size_t year, int place, int lane) const;

  const BatchParts& parts_;
  int width_;
  std::vector<double> municipal_, regional_, execution_;  ///< [year][place][lane]
  std::vector<double> shares_;                            ///< of a party in a year, per place
};

}  // namespace finsam
