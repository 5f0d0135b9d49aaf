#include "program/import_trial.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <filesystem>
#include <stdexcept>
#include <system_error>

#include "program/given.hpp"
#include "program/offers_yaml.hpp"
#include "program/read_and_run.hpp"
#include "program/streams.hpp"

namespace finsam {
namespace {

namespace fs = std::filesystem;

/// A new folder for temporary files, which goes away with all that is in it.
class TrialFolder {
 public:
  TrialFolder() {
    std::string name = (fs::temp_directory_path() / "finsam-import-XXXXXX").string();
    if (!::mkdtemp(name.data())) {
      throw fs::filesystem_error("no folder can be made", name, {errno, std::generic_category()});
    }
    path_ = name;
  }
  ~TrialFolder() {
    std::error_code ignored;
    fs::remove_all(path_, ignored);
  }
  TrialFolder(const TrialFolder&) = delete;
  TrialFolder& operator=(const TrialFolder&) = delete;

  const fs::path& path() const { return path_; }

 private:
  fs::path path_;
};

/// Where the files that are tried will stand, and whether they will.
struct Destination {
  fs::path tried;
  fs::path folder;
  bool is_written = true;
};

Place moved(Place place, const Destination& to) {
  const fs::path file = place.file;
  if (file.parent_path() != to.tried) return place;
  if (!to.is_written) return {file.filename().string() + " (not written)", 0, 0};
  place.file = (to.folder / file.filename()).lexically_normal().string();
  return place;
}

/// Whether it was so before, wherever the scenario was read from.
bool is_in(const Diagnostics& all, const Diagnostic& one) {
  return std::any_of(all.all().begin(), all.all().end(), [&](const Diagnostic& each) {
    return each.severity == one.severity && each.key == one.key && each.what == one.what;
  });
}

/// What to add where applications are read in no year.
std::string remedy(const Diagnostic& found) {
  const bool idle = found.key == "application.table" && found.what.starts_with("has no effect");
  return idle ? "; applications are read only in years with method: application" : "";
}

/// Errors and warnings that `before` lacks.
Diagnostics new_ones(const Diagnostics& found, const Diagnostics& before, const Destination& to) {
  Diagnostics out;
  out.sources() = found.sources();
  for (Diagnostic each : found.all()) {
    if (each.severity == Severity::note || is_in(before, each)) continue;
    each.what += remedy(each);
    each.place = moved(each.place, to);
    for (RelatedPlace& other : each.related) other.place = moved(other.place, to);
    out.add(std::move(each));
  }
  return out;
}

}  // namespace

ExitStatus try_scenario(const Given& given, const ForbundImport& imported, const Reading& base) {
  try {
    const TrialFolder folder;
    const auto made = forbund_files(imported, *base.scenario, folder.path().string());
    if (!made) return wrong_usage(given, made.error());
    const auto written =
        write_result_folder(folder.path().string(), made->files, Overwrite::refuse);
    if (!written) throw std::runtime_error(written.error());
    const Reading trial = read_scenario((folder.path() / "scenario.yaml").string());
    const Destination to{folder.path(), given.text("out").value_or("."),
                         trial.scenario && !given.has("dry-run")};
    tell_all(new_ones(trial.diagnostics, base.diagnostics, to), given.has("quiet"));
    if (!trial.scenario) return ExitStatus::wrong_input;
    const std::string idle =
        idle_offers(imported.amounts, made->files.front().bytes, *trial.scenario);
    if (!idle.empty() && !given.has("quiet")) tell(idle);
    return ExitStatus::done;
  } catch (const std::runtime_error& failure) {
    tell(fmt::format("finsam: the scenario could not be tried: {}", failure.what()));
    return ExitStatus::not_written;
  }
}

}  // namespace finsam
