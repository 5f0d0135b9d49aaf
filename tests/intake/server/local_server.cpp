// The only file with httplib.h, which defines names that other libraries use as variables.
#include "intake/server/local_server.hpp"

#include <httplib.h>

#include <chrono>
#include <mutex>
#include <thread>

namespace finsam::test {

struct LocalServer::Running {
  httplib::Server server;
  std::thread thread;
  int port = 0;
  mutable std::mutex mutex;
  std::vector<ServedRequest> requests;
};

namespace {

ServedRequest taken(const httplib::Request& request) {
  return {request.method, request.target, request.body, request.get_header_value("If-None-Match")};
}

void give(const ServedAnswer& answer, httplib::Response& response) {
  std::this_thread::sleep_for(std::chrono::duration<double>(answer.delay));
  response.status = answer.status;
  for (const auto& [name, value] : answer.headers) response.set_header(name.c_str(), value);
  if (answer.missing == 0) {
    response.set_content(answer.body, answer.content_type.c_str());
    return;
  }
  const std::size_t promised = answer.body.size() + answer.missing;
  response.set_content_provider(
      promised, answer.content_type.c_str(),
      [body = answer.body](std::size_t, std::size_t, httplib::DataSink& sink) {
        sink.write(body.data(), body.size());
        return false;  // breaks off
      });
}

}  // namespace

LocalServer::LocalServer(std::function<ServedAnswer(const ServedRequest&)> answer)
    : running_(std::make_unique<Running>()) {
  Running& running = *running_;
  const auto handle = [&running, answer](const httplib::Request& request,
                                         httplib::Response& response) {
    {
      const std::lock_guard lock(running.mutex);
      running.requests.push_back(taken(request));
    }
    give(answer(taken(request)), response);
  };
  running.server.Get(".*", handle);
  running.server.Post(".*", handle);
  running.port = running.server.bind_to_any_port("127.0.0.1");
  running.thread = std::thread([&running] { running.server.listen_after_bind(); });
  while (!running.server.is_running()) std::this_thread::yield();
}

LocalServer::~LocalServer() {
  running_->server.stop();
  running_->thread.join();
}

std::string LocalServer::url() const {
  return "http://127.0.0.1:" + std::to_string(running_->port);
}

std::vector<ServedRequest> LocalServer::requests() const {
  const std::lock_guard lock(running_->mutex);
  return running_->requests;
}

}  // namespace finsam::test
