#include "data/did_you_mean.hpp"

#include <algorithm>
#include <numeric>

#include "data/quote.hpp"

namespace finsam {
namespace {

constexpr std::size_t longest_compared = 100;

bool alike(char a, char b) {
  const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; };
  return lower(a) == lower(b);
}

/// How many bytes must be put in, taken out, replaced to turn `a` into `b` (Levenshtein).
std::size_t distance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> row(b.size() + 1);
  std::iota(row.begin(), row.end(), std::size_t{0});
  for (std::size_t i = 0; i < a.size(); ++i) {
    std::size_t diagonal = row[0];
    row[0] = i + 1;
    for (std::size_t j = 0; j < b.size(); ++j) {
      const std::size_t replaced = diagonal + (alike(a[i], b[j]) ? 0 : 1);
      diagonal = row[j + 1];
      row[j + 1] = std::min({replaced, row[j] + 1, row[j + 1] + 1});
    }
  }
  return row.back();
}

}  // namespace

std::optional<std::string> nearest_of(std::string_view text,
                                      const std::vector<std::string>& known) {
  if (text.size() > longest_compared) return std::nullopt;
  std::size_t nearest = text.size() / 3 + 1;
  const std::string* found = nullptr;
  for (const std::string& candidate : known) {
    if (candidate.size() > longest_compared) continue;
    const std::size_t far = distance(text, candidate);
    if (far >= nearest) continue;
    nearest = far;
    found = &candidate;
  }
  if (!found) return std::nullopt;
  return *found;
}

std::string did_you_mean(std::string_view text, const std::vector<std::string>& known) {
  const std::optional<std::string> nearest = nearest_of(text, known);
  return nearest ? "; did you mean " + in_quotes(*nearest) + "?" : "";
}

}  // namespace finsam
