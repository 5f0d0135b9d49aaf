// The only file with httplib.h, which defines names that other libraries use as variables.
#include "intake/server/local_server.hpp"

#include <httplib.h>

#include <condition_variable>
#include <mutex>
#include <thread>

#include "intake/server/self_signed.hpp"

namespace finsam::test {

struct LocalServer::Running {
  std::unique_ptr<httplib::Server> server;
  std::string scheme;
  std::thread thread;
  int port = 0;
  mutable std::mutex mutex;
  std::vector<ServedRequest> requests;
  bool going = false;
  std::condition_variable goes;

  void wait_until_it_goes() {
    std::unique_lock lock(mutex);
    goes.wait(lock, [this] { return going; });
  }
};

namespace {

ServedRequest taken(const httplib::Request& request) {
  return {request.method, request.target, request.body, request.get_header_value("If-None-Match")};
}

void give(const ServedAnswer& answer, httplib::Response& response) {
  response.status = answer.status;
  for (const auto& [name, value] : answer.headers) response.set_header(name.c_str(), value);
  const auto send = [body = answer.body](httplib::DataSink& sink) {
    return sink.write(body.data(), body.size());
  };
  if (answer.endless) {
    response.set_chunked_content_provider(
        answer.content_type.c_str(),
        [send](std::size_t, httplib::DataSink& sink) { return send(sink); });
  } else if (answer.missing > 0) {
    const std::size_t promised = answer.body.size() + answer.missing;
    response.set_content_provider(
        promised, answer.content_type.c_str(),
        [send](std::size_t, std::size_t, httplib::DataSink& sink) { return send(sink) && false; });
  } else {
    response.set_content(answer.body, answer.content_type.c_str());
  }
}

std::unique_ptr<httplib::Server> server_of(Scheme scheme) {
  if (scheme == Scheme::http) return std::make_unique<httplib::Server>();
  const SelfSigned own;
  return std::make_unique<httplib::SSLServer>(own.certificate.get(), own.key.get());
}

}  // namespace

LocalServer::LocalServer(std::function<ServedAnswer(const ServedRequest&)> answer, Scheme scheme)
    : running_(std::make_unique<Running>()) {
  Running& running = *running_;
  running.server = server_of(scheme);
  running.scheme = scheme == Scheme::http ? "http" : "https";
  const auto handle = [&running, answer](const httplib::Request& request,
                                         httplib::Response& response) {
    {
      const std::lock_guard lock(running.mutex);
      running.requests.push_back(taken(request));
    }
    const ServedAnswer given = answer(taken(request));
    if (given.silent) running.wait_until_it_goes();
    give(given, response);
  };
  running.server->Get(".*", handle);
  running.server->Post(".*", handle);
  running.port = running.server->bind_to_any_port("127.0.0.1");
  running.thread = std::thread([&running] { running.server->listen_after_bind(); });
  while (!running.server->is_running()) std::this_thread::yield();
}

LocalServer::~LocalServer() {
  {
    const std::lock_guard lock(running_->mutex);
    running_->going = true;
  }
  running_->goes.notify_all();
  running_->server->stop();
  running_->thread.join();
}

std::string LocalServer::url() const {
  return running_->scheme + "://127.0.0.1:" + std::to_string(running_->port);
}

std::vector<ServedRequest> LocalServer::requests() const {
  const std::lock_guard lock(running_->mutex);
  return running_->requests;
}

}  // namespace finsam::test
