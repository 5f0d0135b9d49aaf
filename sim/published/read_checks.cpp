#include "published/read_checks.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <map>

#include "data/quote.hpp"
#include "published/read_check_file.hpp"
#include "published/read_record.hpp"

namespace finsam {
namespace {

namespace fs = std::filesystem;

/// The YAML files of a folder in the order of their names, without the register of deviations.
std::vector<std::string> check_files_in(const fs::path& folder) {
  std::vector<std::string> files;
  std::error_code error;
  for (fs::directory_iterator at(folder, error), end; !error && at != end; at.increment(error)) {
    const fs::path& path = at->path();
    if (path.extension() == ".yaml" && path.filename() != deviations_name) {
      files.push_back(path.string());
    }
  }
  std::sort(files.begin(), files.end());
  return files;
}

void read_records(PublishedChecks& checks, Diagnostics& diagnostics) {
  for (const CheckFile& file : checks.files) {
    const bool is_read =
        std::any_of(checks.records.begin(), checks.records.end(),
                    [&](const RecordTable& each) { return each.file == file.record; });
    if (file.record.empty() || is_read) continue;
    checks.records.push_back(read_record(file.record, file.record_place, diagnostics));
  }
}

/// A figure is as its row of the record has it.
void check_values(const CheckFile& file, const RecordTable& record, Diagnostics& diagnostics) {
  for (const RecordRow& row : record.rows) {
    const PublishedFigure* figure = figure_of(row, file);
    if (!figure) continue;
    if (!(figure->published == row.value)) {
      diagnostics
          .error(figure->place, "",
                 fmt::format("{} of {}: the record has another value, or another unit",
                             row.quantity, row.year.number))
          .also(row.place, "the record");
    }
    if (const NotChecked* entry = reason_of(row, file)) {
      diagnostics
          .error(
              entry->place, "",
              fmt::format("{} of {} is checked; leave it out here", row.quantity, row.year.number))
          .also(figure->place, "the figure");
    }
  }
}

/// What is said not to be checked is in the record.
void check_reasons(const CheckFile& file, const RecordTable& record, Diagnostics& diagnostics) {
  for (const NotChecked& entry : file.not_checked) {
    for (const std::string& quantity : entry.quantities) {
      const bool is_there =
          std::any_of(record.rows.begin(), record.rows.end(), [&](const RecordRow& row) {
            return row.quantity == quantity && entry.first <= row.year && row.year <= entry.last;
          });
      if (is_there) continue;
      diagnostics.error(
          entry.place, "",
          fmt::format("{} has no {} of these years", record.file, in_quotes(quantity)));
    }
  }
}

void check_twice(const CheckFile& file, Diagnostics& diagnostics) {
  for (const PublishedFigure& figure : file.figures) {
    const PublishedFigure* first = figure_of({figure.year, figure.quantity, {}, {}}, file);
    if (first == &figure) continue;
    diagnostics
        .error(figure.place, "",
               fmt::format("{} of {} is there twice", figure.quantity, figure.year.number))
        .also(first->place, "the first one");
  }
}

/// The figures that a deviation speaks of.
std::vector<const PublishedFigure*> figures_of(const Deviation& deviation,
                                               const std::vector<CheckFile>& files) {
  std::vector<const PublishedFigure*> figures;
  for (const CheckFile& file : files) {
    if (!deviation.file.empty() && fs::path(file.file).filename() != deviation.file) continue;
    const PublishedFigure* figure = figure_of({deviation.year, deviation.quantity, {}, {}}, file);
    if (figure) figures.push_back(figure);
  }
  return figures;
}

void check_deviation(const Deviation& deviation, const std::vector<const PublishedFigure*>& figures,
                     Diagnostics& diagnostics) {
  if (figures.empty()) {
    diagnostics.error(
        deviation.place, "",
        fmt::format("no figure is {} of {}", in_quotes(deviation.quantity), deviation.year.number));
  }
  for (const PublishedFigure* figure : figures) {
    if (figure->published.unit == deviation.at_most.unit) continue;
    diagnostics.error(deviation.place, "", "at_most has another unit than the figure")
        .also(figure->place, "the figure");
  }
}

/// A figure has one deviation.
/// @param spoken_of  the figures that have one already, and where it is
void check_once(const Deviation& deviation, const std::vector<const PublishedFigure*>& figures,
                std::map<const PublishedFigure*, Place>& spoken_of, Diagnostics& diagnostics) {
  for (const PublishedFigure* figure : figures) {
    const auto [first, is_new] = spoken_of.emplace(figure, deviation.place);
    if (is_new) continue;
    diagnostics
        .error(
            deviation.place, "",
            fmt::format("{} of {} has a deviation already", figure->quantity, figure->year.number))
        .also(first->second, "the first one");
  }
}

void read_deviations_beside(const fs::path& folder, bool whole_folder, PublishedChecks& checks,
                            Diagnostics& diagnostics) {
  const fs::path file = folder / deviations_name;
  std::error_code error;
  if (!fs::exists(file, error)) return;
  std::map<const PublishedFigure*, Place> spoken_of;
  for (Deviation& deviation : read_deviations(file.string(), diagnostics)) {
    const std::vector<const PublishedFigure*> figures = figures_of(deviation, checks.files);
    if (figures.empty() && !whole_folder) continue;  // of another file
    check_deviation(deviation, figures, diagnostics);
    check_once(deviation, figures, spoken_of, diagnostics);
    checks.deviations.push_back(std::move(deviation));
  }
}

}  // namespace

PublishedChecks read_checks(const std::string& path, Diagnostics& diagnostics) {
  PublishedChecks checks;
  std::error_code error;
  const bool whole_folder = fs::is_directory(path, error);
  const std::vector<std::string> files =
      whole_folder ? check_files_in(path) : std::vector<std::string>{path};
  if (files.empty()) diagnostics.error({path, 0, 0}, "", "has no check files (*.yaml)");
  for (const std::string& file : files) {
    checks.files.push_back(read_check_file(file, diagnostics));
  }
  read_records(checks, diagnostics);
  for (const CheckFile& file : checks.files) {
    check_twice(file, diagnostics);
    for (const RecordTable& record : checks.records) {
      if (record.file != file.record || record.rows.empty()) continue;
      check_values(file, record, diagnostics);
      check_reasons(file, record, diagnostics);
    }
  }
  const fs::path folder = whole_folder ? fs::path(path) : fs::path(path).parent_path();
  read_deviations_beside(folder, whole_folder, checks, diagnostics);
  if (!whole_folder) checks.records.clear();
  return checks;
}

}  // namespace finsam
