#include "program/sweep.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <optional>
#include <utility>

#include "data/read_file.hpp"
#include "program/common_options.hpp"
#include "program/given.hpp"
#include "program/read_sweep_run.hpp"
#include "program/run_blocks.hpp"
#include "program/stop_request.hpp"
#include "program/streams.hpp"
#include "program/sweep_answer.hpp"
#include "program/sweep_documents.hpp"
#include "program/sweep_follower.hpp"
#include "program/sweep_identity.hpp"
#include "program/sweep_leader.hpp"
#include "program/sweep_options.hpp"
#include "program/sweep_ranks.hpp"
#include "program/sweep_shard.hpp"
#include "program/tell_fault.hpp"
#include "report/number_text.hpp"
#include "store/part_stores.hpp"
#include "store/sweep_store.hpp"

namespace finsam {
namespace {

constexpr Phrase dry_run = {
    "{} körningar av {} år ({}–{}), {} parametrar, {} mått per körning och år.\n"
    "Beräknad tid: {} s med {} trådar. Beräknad storlek: {:.0f} MB.\n"
    "Inget har körts eller skrivits.\n",
    "{} cases over {} years ({}–{}), {} parameters, {} metrics per case and year.\n"
    "Expected time: {} s with {} threads. Expected size: {:.0f} MB.\n"
    "Nothing was run or written.\n"};
constexpr Phrase nothing_to_do = {"Alla {} körningar finns redan i {}.\n",
                                  "All {} cases are in {} already.\n"};
constexpr Phrase finished = {"{} nya körningar, {} i {}{}.\n", "{} cases run, {} in {}{}.\n"};
constexpr Phrase failed_too = {"; {} gick inte att köra", "; {} could not be run"};

/// What a sweep would cost, from a few of its cases.
/// @param ranks  how many processes would run it, each with so many threads
ExitStatus tell_plan(SweepRun& run, const Given& given, int threads, int ranks) {
  const StoredSweep stored = stored_sweep(run);
  const int count = static_cast<int>(std::min<std::int64_t>(stored.block_size, stored.cases));
  run.run(0, 1);  // reads the scenario
  const auto began = std::chrono::steady_clock::now();
  const PackedBlock packed = pack(stored, run.run(0, count));
  const double seconds =
      std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
  const double times = static_cast<double>(stored.cases) / count;
  const double blocks = std::ceil(static_cast<double>(stored.cases) / stored.block_size);
  const double bytes = stored.keeps_cases ? static_cast<double>(packed.bytes.size()) * times
                                          : static_cast<double>(packed.statistics.size()) * blocks;
  const double expected = seconds * times / ranks;
  const std::string time = expected < 1.0 ? "< 1" : fmt::format("{:.0f}", expected);
  return write_out(fmt::format(fmt::runtime(dry_run.in(given.language)),
                               number_text(stored.cases, given.language), stored.years.size(),
                               stored.years.front(), stored.years.back(),
                               drawn_count(run.cases().sweep()), stored.metrics.size(), time,
                               threads * ranks, std::ceil(bytes / 1e6)));
}

tl::expected<Ran, StoreFault> run_missing(SweepRun& run, SweepStore& store, const Given& given,
                                          const Shard& shard, SweepLeader* leader) {
  const auto blocks = missing_blocks(store, shard);
  if (!blocks) return tl::unexpected(blocks.error());
  auto progress = progress_of(store, given);
  if (!progress) return tl::unexpected(progress.error());
  auto ran = leader ? leader->run(run, store, *blocks, *progress)
                    : run_blocks(run, store, *blocks, *progress);
  progress->end();
  if (!ran) return ran;
  if (const auto whole = nothing_is_missing(store, shard); !whole) {
    return tl::unexpected(whole.error());
  }
  return ran;
}

/// Takes over what others have run: those that --merge names, and processes that died before they
/// could hand it over. In this order, since what is taken over of the latter is removed.
ExitStatus take_over(SweepStore& store, const Given& given) {
  const ExitStatus merged = merge_given(store, given);
  if (merged != ExitStatus::done) return merged;
  const auto left = take_over_parts(store);
  if (!left) return tell_fault(left.error());
  if (*left > 0 && !given.has("quiet")) {
    tell(fmt::format("finsam sweep: {} cases of a run that was stopped",
                     number_text(*left, Language::en)));
  }
  return ExitStatus::done;
}

void tell_ran(const Ran& ran, const StoredSweep& sweep, const std::string& file,
              Language language) {
  const std::string all = number_text(sweep.cases, language);
  if (ran.cases == 0) {
    return tell_lines(fmt::format(fmt::runtime(nothing_to_do.in(language)), all, file));
  }
  const std::string failures = ran.failed == 0 ? std::string()
                                               : fmt::format(fmt::runtime(failed_too.in(language)),
                                                             number_text(ran.failed, language));
  tell_lines(fmt::format(fmt::runtime(finished.in(language)), number_text(ran.cases, language), all,
                         file, failures));
}

ExitStatus run_into(SweepRun& run, const Given& given, const Shard& shard, SweepLeader* leader) {
  const std::string file = store_file(given);
  StoredSweep stored = stored_sweep(run);
  const auto written = read_file(given.arguments.front(), largest_table);
  stored.documents = documents_of(run.cases().sweep(), written ? *written : std::string());
  auto store = SweepStore::open(file, stored);
  if (!store) return tell_fault(store.error());
  const ExitStatus taken = take_over(*store, given);
  if (taken != ExitStatus::done) return taken;
  const StopRequest until_it_is_safe;
  const auto ran = run_missing(run, *store, given, shard, leader);
  if (!ran) return tell_fault(ran.error());
  if (StopRequest::asked() != 0) {
    tell(fmt::format("finsam sweep: stopped after {} new cases; the same command goes on",
                     number_text(ran->cases, given.language)));
    if (leader) leader->end(ExitStatus::done);
    { const SweepStore closed = std::move(*store); }  // leaves one file, which can be copied
    StopRequest::obey();
  }
  if (given.has("quiet")) return ExitStatus::done;
  tell_ran(*ran, stored, file, given.language);
  if (shard.count > 1) return ExitStatus::done;  // one part answers nothing
  return tell_answer(*store, given);
}

/// Runs the sweep, alone or as the first of several ranks.
ExitStatus sweep_led(const Given& given, const Shard& shard, SweepLeader* leader) {
  const int threads = thread_count(given, leader ? leader->ranks_here() : 1);
  auto run = read_sweep_run(given.arguments.front(), threads, given.has("quiet"));
  if (!run) return run.error();
  if (given.has("dry-run"))
    return tell_plan(*run, given, threads, leader ? leader->rank_count() : 1);
  return run_into(*run, given, shard, leader);
}

ExitStatus sweep_given(const Given& given) {
  const auto ranks = sweep_ranks();
  if (!ranks) return ranks.error();
  if (*ranks && (*ranks)->rank() > 0) return follow_sweep(given, **ranks);
  std::optional<SweepLeader> leader;
  if (*ranks) leader.emplace(given, **ranks);
  const auto shard = parse_shard(given.text("shard").value_or("1/1"));
  const ExitStatus status = shard ? sweep_led(given, *shard, leader ? &*leader : nullptr)
                                  : wrong_usage(given, "--shard: " + shard.error());
  return leader ? leader->end(status) : status;
}

}  // namespace

Command sweep_command() {
  return {
      .name = "sweep",
      .summary = {"kör tusentals varianter och visa vad som avgör utfallet",
                  "run thousands of variants and show what decides the outcome"},
      .about =
          {"Kör ett scenario många gånger, så som en svepfil säger: körningarna skiljer sig åt i "
           "de nycklar som filen låter variera. Alla körningar sparas i en fil. Avbryts svepningen "
           "fortsätter samma kommando där den slutade. Under mpirun delar flera processer på "
           "körningarna. Sist visas vilka parametrar som betyder mest; finsam sweep-report visar "
           "mer.",
           "Runs a scenario once for every case of a sweep file: the cases differ in the keys that "
           "the file lets vary. All cases are kept in a file. If it is stopped, the same command "
           "goes on where it ended. Under mpirun several processes share the cases. Last, it shows "
           "which parameters matter most; finsam sweep-report shows more."},
      .arguments = {{.placeholder = {"SVEP.yaml", "SWEEP.yaml"},
                     .thing = "sweep file",
                     .takes = Takes::file}},
      .groups =
          {{{"Hur det körs", "How it is run"},
            {{.name = "store",
              .placeholder = {"FIL", "FILE"},
              .meaning = {"var körningarna sparas, annars svepfilens namn med .sqlite i den "
                          "aktuella mappen",
                          "where the cases are kept, otherwise the sweep file's name with "
                          ".sqlite in the current folder"},
              .takes = Takes::file},
             {.name = "threads",
              .placeholder = {"ANTAL", "COUNT"},
              .meaning = {"antal trådar, annars så många som datorn har; påverkar inga tal",
                          "number of threads, otherwise as many as the machine has; changes "
                          "no number"},
              .takes = Takes::count},
             {.name = "shard",
              .placeholder = {"DEL/ANTAL", "PART/COUNT"},
              .meaning = {"kör bara en del, till exempel 2/8 på den andra av åtta datorer, med en "
                          "egen --store för varje del",
                          "run only a part, for example 2/8 on the second of eight machines, each "
                          "with a --store of its own"}},
             {.name = "merge",
              .placeholder = {"FIL", "FILE"},
              .meaning = {"ta först över de körningar som finns i en annan fil av samma "
                          "svepning; går att upprepa",
                          "first take over the cases of another file of the same sweep; may be "
                          "repeated"},
              .takes = Takes::file,
              .repeatable = true},
             {.name = "dry-run",
              .meaning = {"visa bara antal körningar, beräknad tid och storlek",
                          "only show the number of cases, expected time and size"}},
             quiet_option({"inga varningar, inget förlopp och inget svar",
                           "no warnings, no progress and no answer"})}}},
      .examples = {{{"Vilken parameter avgör hur många förbund som förlorar?",
                     "Which parameter decides how many förbund lose?"},
                    "finsam sweep scenarios/sweeps/sparr-och-nycklar.yaml"}},
      .perform = sweep_given};
}

}  // namespace finsam
