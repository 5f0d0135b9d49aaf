#include "store/sweep_csv.hpp"

#include <fmt/format.h>

#include <span>

#include "data/csv_cell.hpp"
#include "store/file_in_making.hpp"
#include "store/held_signals.hpp"
#include "store/new_file.hpp"
#include "store/sweep_numbers.hpp"

namespace finsam {
namespace {

constexpr std::string_view comma = ",";

void append_text(std::string& out, std::string_view text) {
  out += comma;
  append_csv_cell(out, text, comma);
}

/// A case of a block, with what its rows say of it.
struct Row {
  std::int64_t number = 0;
  std::string values;  ///< of the keys, with a comma before each
  std::span<const double> results;
  const CaseFailure* failure = nullptr;
};

/// Makes the lines of a sweep.
class Lines {
 public:
  Lines(const StoredSweep& sweep, SweepRows rows) : sweep_(sweep), rows_(rows) {}

  std::string head() const {
    std::string out = rows_ == SweepRows::cases ? "case" : "case,year";
    for (const StoredKey& key : sweep_.keys) append_text(out, key.path);
    for (const StoredMetric& metric : sweep_.metrics) {
      if (rows_ == SweepRows::case_years) append_text(out, metric.name);
      if (rows_ == SweepRows::case_years) continue;
      for (const int year : sweep_.years) append_text(out, fmt::format("{} {}", metric.name, year));
    }
    return out + (rows_ == SweepRows::cases ? ",failed in,failure\n" : ",failure\n");
  }

  void append(std::string& out, const CaseBlock& block) const {
    auto failure = block.failures.begin();
    const std::size_t keys = sweep_.keys.size();
    const std::size_t results = sweep_.metrics.size() * sweep_.years.size();
    for (int place = 0; place < block.count; ++place) {
      const auto at = static_cast<std::size_t>(place);
      Row row{block.first + place, values(std::span(block.values).subspan(at * keys, keys)),
              std::span(block.results).subspan(at * results, results), nullptr};
      if (failure != block.failures.end() && failure->place == place) row.failure = &*failure++;
      rows_ == SweepRows::cases ? append_case(out, row) : append_years(out, row);
    }
  }

 private:
  std::string values(std::span<const double> of_case) const {
    std::string out;
    std::string cell;
    for (std::size_t key = 0; key < of_case.size(); ++key) {
      cell.clear();
      append_value(cell, sweep_.keys[key], of_case[key]);
      append_text(out, cell);
    }
    return out;
  }

  static void append_case(std::string& out, const Row& row) {
    fmt::format_to(std::back_inserter(out), "{}{}", row.number, row.values);
    for (const double result : row.results) {
      out += comma;
      if (!row.failure) append_metric(out, result);
    }
    out += comma;
    if (row.failure) out += fmt::format("{}", row.failure->year);
    append_text(out, row.failure ? row.failure->reason : "");
    out += '\n';
  }

  void append_years(std::string& out, const Row& row) const {
    if (row.failure) {
      fmt::format_to(std::back_inserter(out), "{},{}{}", row.number, row.failure->year, row.values);
      out.append(sweep_.metrics.size(), ',');
      append_text(out, row.failure->reason);
      out += '\n';
      return;
    }
    for (std::size_t year = 0; year < sweep_.years.size(); ++year) {
      fmt::format_to(std::back_inserter(out), "{},{}{}", row.number, sweep_.years[year],
                     row.values);
      for (std::size_t metric = 0; metric < sweep_.metrics.size(); ++metric) {
        out += comma;
        append_metric(out, row.results[metric * sweep_.years.size() + year]);
      }
      out += ",\n";
    }
  }

  const StoredSweep& sweep_;
  SweepRows rows_;
};

}  // namespace

tl::expected<void, StoreFault> sweep_csv(const SweepStore& store, SweepRows rows,
                                         const std::function<void(std::string_view)>& sink) {
  if (!store.sweep().keeps_cases) {
    return tl::unexpected(
        StoreFault{StoreSide::input, store.file() + ": it keeps statistics, and no cases"});
  }
  const Lines lines(store.sweep(), rows);
  sink(lines.head());
  std::string out;
  return store.each_block([&](const CaseBlock& block) {
    out.clear();
    lines.append(out, block);
    sink(out);
    return true;
  });
}

tl::expected<void, StoreFault> write_sweep_csv(const SweepStore& store, SweepRows rows,
                                               const std::string& file, Overwrite overwrite) {
  const std::string why_not = why_not_writable(file, overwrite);
  if (!why_not.empty()) return tl::unexpected(StoreFault{StoreSide::output, why_not});
  try {
    FileInMaking made(file);
    auto written = sweep_csv(store, rows, [&](std::string_view bytes) { made.append(bytes); });
    if (!written) return written;
    const HeldSignals held;
    made.put_in_place(overwrite);
  } catch (const std::filesystem::filesystem_error& fault) {
    return tl::unexpected(
        StoreFault{StoreSide::output, fmt::format("{}: {}", file, fault.code().message())});
  }
  return {};
}

}  // namespace finsam
