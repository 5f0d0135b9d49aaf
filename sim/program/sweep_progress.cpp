#include "program/sweep_progress.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <cmath>
#include <cstdio>

#include "program/streams.hpp"
#include "report/number_text.hpp"
#include "text/phrase.hpp"

namespace finsam {
namespace {

constexpr int bar_width = 24;
constexpr double seconds_between_bars = 0.1;
constexpr double seconds_between_lines = 5.0;

constexpr Phrase progress = {"{} av {} körningar, {} i sekunden, {} kvar",
                             "{} of {} cases, {} a second, {} left"};
constexpr Phrase failures = {", {} gick inte att köra", ", {} could not be run"};

/// "1:05:09", "5:09", "9 s".
std::string duration(double seconds) {
  const auto whole = std::llround(seconds);
  if (whole < 60) return fmt::format("{} s", whole);
  if (whole < 3600) return fmt::format("{}:{:02}", whole / 60, whole % 60);
  return fmt::format("{}:{:02}:{:02}", whole / 3600, whole / 60 % 60, whole % 60);
}

std::string bar(double part) {
  const int full = static_cast<int>(part * bar_width);
  std::string text = "[";
  for (int k = 0; k < bar_width; ++k) text += k < full ? '#' : '.';
  return text + "] ";
}

}  // namespace

SweepProgress::SweepProgress(std::int64_t total, std::int64_t done, bool quiet, Language language)
    : total_(total),
      done_(done),
      quiet_(quiet),
      terminal_(::isatty(STDERR_FILENO) == 1),
      language_(language) {}

std::string SweepProgress::line() const {
  const double seconds = std::chrono::duration<double>(Clock::now() - began_).count();
  const double rate = static_cast<double>(new_) / std::max(seconds, 1e-3);
  const double left = static_cast<double>(total_ - done_) / std::max(rate, 1e-9);
  std::string text =
      fmt::format(fmt::runtime(progress.in(language_)), number_text(done_, language_),
                  number_text(total_, language_),
                  number_text(static_cast<std::int64_t>(rate), language_), duration(left));
  if (failed_ > 0)
    text += fmt::format(fmt::runtime(failures.in(language_)), number_text(failed_, language_));
  return text;
}

void SweepProgress::add(std::int64_t cases, std::int64_t failed) {
  done_ += cases;
  new_ += cases;
  failed_ += failed;
  if (quiet_) return;
  const double since = std::chrono::duration<double>(Clock::now() - told_).count();
  if (since < (terminal_ ? seconds_between_bars : seconds_between_lines)) return;
  told_ = Clock::now();
  if (!terminal_) {
    tell(line());
    return;
  }
  const double part =
      static_cast<double>(done_) / static_cast<double>(std::max<std::int64_t>(total_, 1));
  std::fputs(("\r\x1b[K" + bar(part) + line()).c_str(), stderr);
  std::fflush(stderr);
  drawn_ = true;
}

void SweepProgress::end() {
  if (!drawn_) return;
  std::fputs("\r\x1b[K", stderr);
  std::fflush(stderr);
  drawn_ = false;
}

}  // namespace finsam
