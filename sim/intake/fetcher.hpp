#pragma once

#include <string>
#include <tl/expected.hpp>

#include "intake/answer_cache.hpp"
#include "intake/http.hpp"
#include "intake/pacer.hpp"

namespace finsam {

/// How often a service may be asked, and how long it is waited for.
struct FetchLimits {
  int calls = 30;  ///< in any `stretch`, as SCB allows
  std::chrono::milliseconds stretch{10'000};
  int tries = 4;                                ///< of one request
  std::chrono::milliseconds first_wait{1'000};  ///< before the second try; doubled for each
  std::chrono::seconds longest_wait{120};       ///< that a server may ask for
};

/// Fetches JSON from one service, politely: paced, with further tries where the net or the server
/// fails for a while (429, 500, 502, 503, 504), waiting as long as the server asks. Redirections
/// are followed within the host and scheme only.
class Fetcher {
 public:
  /// @param cache  where answers are kept; without, none are
  Fetcher(Transport transport, Clock clock, std::optional<AnswerCache> cache,
          FetchLimits limits = {})
      : transport_(std::move(transport)),
        clock_(std::move(clock)),
        cache_(std::move(cache)),
        limits_(limits),
        pacer_(limits.calls, limits.stretch) {}

  /// The JSON that answers `request`, whole and well-formed.
  /// @return it, or a line that says why there is none
  tl::expected<std::string, std::string> fetch(const HttpRequest& request);

 private:
  tl::expected<HttpAnswer, std::string> answer_to(HttpRequest request);
  tl::expected<HttpAnswer, TransportFault> one_try(const HttpRequest& request);

  Transport transport_;
  Clock clock_;
  std::optional<AnswerCache> cache_;
  FetchLimits limits_;
  Pacer pacer_;
};

}  // namespace finsam
