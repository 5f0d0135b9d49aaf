#pragma once

#include "intake/http.hpp"

namespace finsam {

struct TransportLimits {
  std::chrono::seconds connect{10};
  std::chrono::seconds whole{60};  ///< from the beginning of a request to the end of its answer
  std::int64_t most_bytes = 64ll << 20;  ///< of an answer, unpacked
};

/// Exchanges over HTTP(S) with libcurl: certificates are verified, redirections not followed.
Transport curl_transport(TransportLimits limits);

}  // namespace finsam
