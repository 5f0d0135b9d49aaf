#include "data/csv_header.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

#include "data/did_you_mean.hpp"
#include "data/quote.hpp"

namespace finsam {
namespace {

class HeaderCheck {
 public:
  HeaderCheck(const std::vector<CsvCell>& header, const CsvColumns& columns, TableErrors& errors)
      : header_(header), columns_(columns), errors_(errors), known_(columns.required) {
    known_.insert(known_.end(), columns.optional.begin(), columns.optional.end());
    for (const std::string_view name : columns.others ? columns.required : known_) {
      if (count(name, header.size()) == 0) absent_.emplace_back(name);
    }
  }

  void check(std::size_t index) {
    const CsvCell& cell = header_[index];
    if (cell.text.empty()) {
      errors_.error(cell, "a column without a name; row 1 must hold the headings");
    } else if (count(cell.text, index) > 0) {
      const auto first = std::find_if(header_.begin(), header_.end(),
                                      [&](const CsvCell& each) { return each.text == cell.text; });
      errors_.error(cell, fmt::format("the column {} is named twice", in_quotes(cell.text)))
          .also(errors_.place(*first), "the first one");
    } else if (std::find(known_.begin(), known_.end(), cell.text) == known_.end()) {
      check_unknown(cell);
    }
  }

  /// After every cell: what nothing in the header comes near.
  void check_missing() {
    for (const std::string_view name : columns_.required) {
      if (std::find(absent_.begin(), absent_.end(), name) == absent_.end()) continue;
      errors_.error(header_.front(), fmt::format("the column {} is missing", in_quotes(name)));
    }
  }

 private:
  /// How many of the first `size` columns have that name.
  std::ptrdiff_t count(std::string_view name, std::size_t size) const {
    return std::count_if(header_.begin(), header_.begin() + static_cast<std::ptrdiff_t>(size),
                         [&](const CsvCell& cell) { return cell.text == name; });
  }

  void check_unknown(const CsvCell& cell) {
    if (const auto near = nearest_of(cell.text, absent_)) {
      errors_.error(cell, "unknown column " + in_quotes(cell.text)).hint = meant(near);
      absent_.erase(std::find(absent_.begin(), absent_.end(), *near));
    } else if (!columns_.others) {
      errors_.error(cell, fmt::format("unknown column {}; the columns are {}", in_quotes(cell.text),
                                      fmt::join(known_, ", ")));
    }
  }

  const std::vector<CsvCell>& header_;
  const CsvColumns& columns_;
  TableErrors& errors_;
  std::vector<std::string_view> known_;
  std::vector<std::string> absent_;  // known names that no column has, nor was meant to have
};

}  // namespace

bool check_header(const std::vector<CsvCell>& header, const CsvColumns& columns,
                  TableErrors& errors) {
  const int errors_before = errors.error_count();
  HeaderCheck check(header, columns, errors);
  for (std::size_t i = 0; i < header.size(); ++i) check.check(i);
  check.check_missing();
  return errors.error_count() == errors_before;
}

}  // namespace finsam
