#pragma once

namespace finsam {

/// While it lives, Ctrl-C and the like don't end the program: they ask it to stop where nothing is
/// lost. A second one ends it at once.
class StopRequest {
 public:
  StopRequest();
  ~StopRequest();
  StopRequest(const StopRequest&) = delete;
  StopRequest& operator=(const StopRequest&) = delete;

  /// Asks as `signal` would, also where this process ignores it.
  static void ask(int signal);
  /// The signal that asked, or 0.
  static int asked();
  /// Ends the program as that signal would have.
  static void obey();
};

}  // namespace finsam
