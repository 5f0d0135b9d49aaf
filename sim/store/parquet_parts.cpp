#include "store/parquet_parts.hpp"

#include <fmt/format.h>

#include <cmath>

#include "store/sweep_numbers.hpp"
#include "store/sweep_parquet.hpp"

namespace finsam {
namespace {

constexpr std::size_t first_key = 2;  // after case and year

DuckType type_of(StoredKind kind) {
  if (kind == StoredKind::choice) return DuckType::text;
  return kind == StoredKind::share ? DuckType::real : DuckType::whole;
}

std::vector<DuckColumn> columns_of(const StoredSweep& sweep) {
  std::vector<DuckColumn> columns = {{"case", DuckType::whole}, {"year", DuckType::small_whole}};
  for (const StoredKey& key : sweep.keys) columns.push_back({key.path, type_of(key.kind)});
  for (const StoredMetric& metric : sweep.metrics) columns.push_back({metric.name});
  columns.push_back({"failure", DuckType::text});
  return columns;
}

/// `text` between marks, those in it doubled.
std::string quoted(const std::string& text, char mark) {
  std::string out(1, mark);
  for (const char c : text) {
    if (c == mark) out += mark;
    out += c;
  }
  return out + mark;
}

const char* name_of(DuckType type) {
  switch (type) {
    case DuckType::small_whole:
      return "SMALLINT";
    case DuckType::whole:
      return "BIGINT";
    case DuckType::real:
      return "DOUBLE";
    case DuckType::text:
      return "VARCHAR";
  }
  return "";
}

}  // namespace

ParquetParts::ParquetParts(const DuckLibrary& library, const StoredSweep& sweep,
                           std::filesystem::path folder)
    : sweep_(sweep), folder_(std::move(folder)), columns_(columns_of(sweep)), database_(library) {
  // One thread, so that the bytes are the same every time; nothing is fetched or left in a folder.
  database_.run(
      "SET threads = 1; SET temp_directory = ''; SET autoinstall_known_extensions = false");
}

void ParquetParts::begin_part(std::int64_t part) {
  std::string columns;
  for (const DuckColumn& column : columns_) {
    columns += fmt::format("{}{} {}", columns.empty() ? "" : ", ", quoted(column.name, '"'),
                           name_of(column.type));
  }
  database_.run(fmt::format("CREATE TABLE part({})", columns));
  rows_.emplace(database_, "part", columns_);
  part_ = part;
}

void ParquetParts::end_part() {
  if (!rows_) return;
  rows_->finish();
  rows_.reset();
  const auto file = folder_ / fmt::format("part-{:06}.parquet", part_);
  database_.run(fmt::format("COPY part TO {} (FORMAT parquet, COMPRESSION zstd)",
                            quoted(file.string(), '\'')));
  database_.run("DROP TABLE part");
}

void ParquetParts::put_heading(const CaseBlock& block, int place, int year) {
  rows_->put_whole(0, block.first + place);
  rows_->put_whole(1, year);
  for (std::size_t key = 0; key < sweep_.keys.size(); ++key) {
    const double value = block.values[static_cast<std::size_t>(place) * sweep_.keys.size() + key];
    const std::size_t column = first_key + key;
    if (columns_[column].type == DuckType::real) {
      rows_->put_real(column, value / 1e6);
    } else if (columns_[column].type == DuckType::whole) {
      rows_->put_whole(column, static_cast<std::int64_t>(value));
    } else {
      std::string text;
      append_value(text, sweep_.keys[key], value);
      rows_->put_text(column, text);
    }
  }
}

void ParquetParts::add_row(const CaseBlock& block, int place, std::size_t year) {
  put_heading(block, place, sweep_.years[year]);
  const std::size_t metrics = sweep_.metrics.size();
  const std::size_t first_metric = first_key + sweep_.keys.size();
  for (std::size_t metric = 0; metric < metrics; ++metric) {
    const std::size_t row = static_cast<std::size_t>(place) * metrics + metric;
    const double result = block.results[row * sweep_.years.size() + year];
    if (std::isnan(result)) {
      rows_->put_nothing(first_metric + metric);
    } else {
      rows_->put_real(first_metric + metric, result + 0.0);  // −0 is 0, as in CSV
    }
  }
  rows_->put_nothing(columns_.size() - 1);
  rows_->end_row();
}

void ParquetParts::add_case(const CaseBlock& block, int place, const CaseFailure* failure) {
  if (!failure) {
    for (std::size_t year = 0; year < sweep_.years.size(); ++year) add_row(block, place, year);
    return;
  }
  put_heading(block, place, failure->year);
  for (std::size_t metric = 0; metric < sweep_.metrics.size(); ++metric) {
    rows_->put_nothing(first_key + sweep_.keys.size() + metric);
  }
  rows_->put_text(columns_.size() - 1, failure->reason);
  rows_->end_row();
}

void ParquetParts::add(const CaseBlock& block) {
  auto failure = block.failures.begin();
  for (int place = 0; place < block.count; ++place) {
    const std::int64_t part = (block.first + place) / cases_per_part;
    if (part != part_) {
      end_part();
      begin_part(part);
    }
    const bool failed = failure != block.failures.end() && failure->place == place;
    add_case(block, place, failed ? &*failure : nullptr);
    if (failed) ++failure;
  }
}

void ParquetParts::finish() { end_part(); }

}  // namespace finsam
