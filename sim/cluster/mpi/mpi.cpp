// The ranks of an MPI launcher: the only file that knows MPI, a module that is loaded where it is
// needed. Its calls are in any MPI from 3.0 on.

#include <mpi.h>
#include <unistd.h>

#include <chrono>
#include <csignal>
#include <cstdlib>
#include <list>
#include <memory>
#include <set>
#include <string_view>
#include <thread>
#include <utility>

#include "cluster/ranks.hpp"

namespace finsam {
namespace {

constexpr int the_tag = 0;
/// MPI waits for the others without end when it begins and when it ends; a process that waits for
/// one that is gone is ended by its alarm. Seconds.
constexpr unsigned most_to_begin = 300;
constexpr unsigned most_to_end = 60;
constexpr auto pause = std::chrono::milliseconds(1);
constexpr int not_written = 4;  // the program's exit status for what it cannot write

[[noreturn]] void give_up(std::string_view why) {
  static_cast<void>(!::write(STDERR_FILENO, why.data(), why.size()));
  ::_exit(not_written);
}

/// What the alarm says at the beginning.
void not_begun(int /*signal*/) {
  give_up(
      "finsam: the other ranks have not joined in five minutes: each process that was started has "
      "to call finsam sweep, once; with FINSAM_MPI_MODULE= in the environment every process runs "
      "for itself\n");
}

/// What it says at the end. Whatever was done is on the disk.
void not_ended(int /*signal*/) {
  give_up(
      "finsam: the other ranks do not answer; what is done is kept: run the same command again\n");
}

/// Has `seconds` for what MPI may wait for without end.
void set_alarm(unsigned seconds, void (*tell)(int)) {
  std::signal(SIGALRM, tell);
  ::alarm(seconds);
}

class MpiRanks : public Ranks {
 public:
  MpiRanks() {
    set_alarm(most_to_begin, not_begun);
    // The thread that sends and receives is not the one that begins and ends.
    MPI_Init_thread(nullptr, nullptr, MPI_THREAD_SERIALIZED, &threads_);
    MPI_Comm_rank(MPI_COMM_WORLD, &rank_);
    MPI_Comm_size(MPI_COMM_WORLD, &count_);
    MPI_Comm here = MPI_COMM_NULL;
    MPI_Comm_split_type(MPI_COMM_WORLD, MPI_COMM_TYPE_SHARED, rank_, MPI_INFO_NULL, &here);
    MPI_Comm_size(here, &on_this_machine_);
    MPI_Comm_free(&here);
    ::alarm(0);
  }

  bool has_threads() const { return threads_ >= MPI_THREAD_SERIALIZED; }

  int rank() const override { return rank_; }
  int count() const override { return count_; }
  int on_this_machine() const override { return on_this_machine_; }

  void send(int to, const std::string& bytes) override {
    forget_sent();
    Sending& sending = under_way_.emplace_back();
    sending.bytes = bytes;
    MPI_Isend(sending.bytes.data(), static_cast<int>(sending.bytes.size()), MPI_BYTE, to, the_tag,
              MPI_COMM_WORLD, &sending.request);
  }  // NOLINT(clang-analyzer-optin.mpi.MPI-Checker): forget_sent tests it

  std::optional<Letter> next() override {
    forget_sent();
    begin_to_receive();
    std::set<int> earlier;  // ranks of whom an earlier letter is still on its way
    for (auto coming = coming_.begin(); coming != coming_.end(); ++coming) {
      if (!earlier.insert(coming->letter.from).second) continue;
      if (!is_done(coming->request)) continue;
      Letter letter = std::move(coming->letter);
      coming_.erase(coming);
      return letter;
    }
    return std::nullopt;
  }

  bool is_busy() const override { return !under_way_.empty() || !coming_.empty(); }

  void end() override {
    set_alarm(most_to_end, not_ended);
    for (next(); is_busy(); next()) std::this_thread::sleep_for(pause);
    MPI_Finalize();
    ::alarm(0);
  }

  void abandon(int status) override {
    set_alarm(most_to_end, not_ended);
    MPI_Abort(MPI_COMM_WORLD, status);
    std::_Exit(status);
  }

 private:
  struct Sending {
    std::string bytes;
    MPI_Request request = MPI_REQUEST_NULL;
  };

  struct Coming {
    Letter letter;
    MPI_Request request = MPI_REQUEST_NULL;
  };

  static bool is_done(MPI_Request& request) {
    int done = 0;
    MPI_Test(&request, &done, MPI_STATUS_IGNORE);
    return done != 0;
  }

  void forget_sent() {
    under_way_.remove_if([](Sending& sending) { return is_done(sending.request); });
  }

  /// Takes in what is announced, without waiting for it: its sender may die meanwhile.
  void begin_to_receive() {
    for (;;) {
      int there = 0;  // NOLINT(clang-analyzer-optin.mpi.MPI-Checker): next tests the requests
      MPI_Status status;
      MPI_Iprobe(MPI_ANY_SOURCE, the_tag, MPI_COMM_WORLD, &there, &status);
      if (there == 0) return;
      int size = 0;
      MPI_Get_count(&status, MPI_BYTE, &size);
      Coming& coming = coming_.emplace_back();
      coming.letter = {status.MPI_SOURCE, std::string(static_cast<std::size_t>(size), '\0')};
      MPI_Irecv(coming.letter.bytes.data(), size, MPI_BYTE, coming.letter.from, the_tag,
                MPI_COMM_WORLD, &coming.request);
    }
  }

  int threads_ = 0;
  int rank_ = 0;
  int count_ = 1;
  int on_this_machine_ = 1;
  std::list<Sending> under_way_;  // MPI keeps the addresses, here and below
  std::list<Coming> coming_;
};

}  // namespace
}  // namespace finsam

extern "C" __attribute__((visibility("default"))) finsam::Ranks* finsam_join_ranks_1() {
  auto ranks = std::make_unique<finsam::MpiRanks>();
  return ranks->has_threads() ? ranks.release() : nullptr;
}
