#include "program/chosen_figures.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "data/did_you_mean.hpp"
#include "data/parse_years.hpp"

namespace finsam {
namespace {

/// Which figures a list names.
struct Choosing {
  bool odd = false;
  bool even = false;
  std::vector<std::pair<Year, Year>> years = {};
  std::vector<std::string> quantities = {};

  bool takes(const PublishedFigure& figure) const {
    const bool any_year = !odd && !even && years.empty();
    const bool is_odd = figure.year.number % 2 != 0;
    const bool of_year = any_year || (odd && is_odd) || (even && !is_odd) ||
                         std::any_of(years.begin(), years.end(), [&](const auto& span) {
                           return span.first <= figure.year && figure.year <= span.second;
                         });
    const bool of_quantity = quantities.empty() || std::find(quantities.begin(), quantities.end(),
                                                             figure.quantity) != quantities.end();
    return of_year && of_quantity;
  }
};

std::vector<std::string> quantities_of(const CheckFile& file) {
  std::vector<std::string> all;
  for (const PublishedFigure& figure : file.figures) {
    if (std::find(all.begin(), all.end(), figure.quantity) == all.end()) {
      all.push_back(figure.quantity);
    }
  }
  return all;
}

tl::expected<Choosing, std::string> read_list(const CheckFile& file, const std::string& list) {
  const std::vector<std::string> known = quantities_of(file);
  Choosing choosing;
  for (std::size_t at = 0; at <= list.size();) {
    const std::size_t comma = std::min(list.find(',', at), list.size());
    const std::string item = list.substr(at, comma - at);
    at = comma + 1;
    if (item.empty()) {
      return tl::unexpected(
          std::string("nothing stands between two commas, or at an end of the list"));
    }
    if (item == "odd") {
      choosing.odd = true;
    } else if (item == "even") {
      choosing.even = true;
    } else if (const auto years = parse_years(item)) {
      choosing.years.push_back(*years);
    } else if (std::find(known.begin(), known.end(), item) != known.end()) {
      choosing.quantities.push_back(item);
    } else {
      const std::string near = did_you_mean(item, known);
      return tl::unexpected(fmt::format(
          "{} is no year and no quantity of {}{}", item, file.file,
          near.empty() ? "; write odd, even, years as in 2013:2017, or quantities" : near));
    }
  }
  return choosing;
}

}  // namespace

tl::expected<ChosenFigures, std::string> choose_figures(const CheckFile& file,
                                                        const std::optional<std::string>& list) {
  Choosing choosing;
  if (list) {
    auto read = read_list(file, *list);
    if (!read) return tl::unexpected(read.error());
    choosing = std::move(*read);
  }
  const bool by_mark =
      !list && std::any_of(file.figures.begin(), file.figures.end(),
                           [](const auto& figure) { return figure.kind == FigureKind::fitted; });
  ChosenFigures chosen;
  for (const PublishedFigure& figure : file.figures) {
    if (figure.kind == FigureKind::input) continue;
    const bool taken = by_mark ? figure.kind == FigureKind::fitted : choosing.takes(figure);
    (taken ? chosen.fitted : chosen.left).push_back(&figure);
  }
  if (chosen.fitted.empty()) {
    return tl::unexpected(std::string("no figure is chosen (those of kind input are never used)"));
  }
  return chosen;
}

}  // namespace finsam
