#include "program/stop_request.hpp"

#include <csignal>

namespace finsam {
namespace {

// A signal can leave word nowhere else.
volatile std::sig_atomic_t asked_by = 0;  // NOLINT(*-avoid-non-const-global-variables)

void note(int signal) { StopRequest::ask(signal); }

constexpr int signals[] = {SIGINT, SIGTERM, SIGHUP};

}  // namespace

StopRequest::StopRequest() {
  asked_by = 0;
  for (const int signal : signals) {
    if (std::signal(signal, note) == SIG_IGN) std::signal(signal, SIG_IGN);
  }
}

StopRequest::~StopRequest() {
  for (const int signal : signals) std::signal(signal, SIG_DFL);
}

void StopRequest::ask(int signal) {
  asked_by = signal;
  std::signal(signal, SIG_DFL);
}

int StopRequest::asked() { return asked_by; }

void StopRequest::obey() {
  std::signal(asked_by, SIG_DFL);
  std::raise(asked_by);
}

}  // namespace finsam
