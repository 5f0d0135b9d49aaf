#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace finsam::test {

struct ServedRequest {
  std::string method;
  std::string target;  ///< path and query
  std::string body;
  std::string if_none_match;
};

/// What a server answers, well-behaved or not.
struct ServedAnswer {
  int status = 200;
  std::string body = {};
  std::string content_type = "application/json";
  std::vector<std::pair<std::string, std::string>> headers = {};
  bool silent = false;      ///< it says nothing until the server goes
  bool endless = false;     ///< it sends the body again and again
  std::size_t missing = 0;  ///< bytes that it promises and does not send
};

enum class Scheme { http, https };

/// A server on this computer that answers as a test says. JSON it packs where the client unpacks.
class LocalServer {
 public:
  /// @param scheme  with https it has a certificate that it has signed itself
  explicit LocalServer(std::function<ServedAnswer(const ServedRequest&)> answer,
                       Scheme scheme = Scheme::http);
  ~LocalServer();

  std::string url() const;  ///< "http://127.0.0.1:41234"
  std::vector<ServedRequest> requests() const;

 private:
  struct Running;
  std::unique_ptr<Running> running_;
};

}  // namespace finsam::test
