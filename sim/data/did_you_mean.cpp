#include "data/did_you_mean.hpp"

#include <algorithm>
#include <array>
#include <numeric>

#include "data/plain_letters.hpp"
#include "data/quote.hpp"

namespace finsam {
namespace {

constexpr std::size_t longest_compared = 100;

/// How many letters must be put in, taken out, replaced or swapped with the next one to turn `a`
/// into `b`, where no letter is changed twice (optimal string alignment).
std::size_t distance(std::string_view a, std::string_view b) {
  using Row = std::array<std::size_t, longest_compared + 1>;
  Row before_last{};
  Row last{};
  Row row{};
  std::iota(row.begin(), row.end(), std::size_t{0});
  for (std::size_t i = 1; i <= a.size(); ++i) {
    before_last = last;
    last = row;
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t replaced = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
      row[j] = std::min({replaced, last[j] + 1, row[j - 1] + 1});
      const bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
      if (swapped) row[j] = std::min(row[j], before_last[j - 2] + 1);
    }
  }
  return row[b.size()];
}

}  // namespace

std::optional<std::string> nearest_of(std::string_view text,
                                      const std::vector<std::string>& known) {
  const std::string sought = plain_letters(text);
  if (sought.size() > longest_compared) return std::nullopt;
  std::size_t nearest = sought.size() / 3 + 1;
  std::optional<std::string> found;
  for (const std::string& candidate : known) {
    const std::string letters = plain_letters(candidate);
    if (letters.size() > longest_compared) continue;
    const std::size_t far = distance(sought, letters);
    if (far >= nearest) continue;
    nearest = far;
    found = candidate;
  }
  return found;
}

std::optional<std::string> nearest_name(std::string_view text,
                                        const std::vector<std::string>& known) {
  std::optional<std::string> near = nearest_of(text, known);
  if (near) return near;
  std::string sought = plain_letters(text);
  if (sought.ends_with('s') && sought.size() > 3) sought.pop_back();  // "Skånes"
  const auto holds = [](const std::string& whole, const std::string& part) {
    return part.size() >= 3 && whole.find(part) != std::string::npos;
  };
  const auto akin = std::find_if(known.begin(), known.end(), [&](const std::string& each) {
    const std::string letters = plain_letters(each);
    return holds(letters, sought) || holds(sought, letters);
  });
  return akin == known.end() ? std::nullopt : std::optional(*akin);
}

std::string meant(const std::optional<std::string>& nearest) {
  return nearest ? "did you mean " + in_quotes(*nearest) + "?" : "";
}

std::string did_you_mean(std::string_view text, const std::vector<std::string>& known) {
  const std::optional<std::string> nearest = nearest_of(text, known);
  return nearest ? "; " + meant(nearest) : "";
}

}  // namespace finsam
