// The voice against a speech service that is made here: a socket that writes down what it is told, and says yes.
#include "game/client/speech/dispatcher_voice.h"

#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <atomic>
#include <catch2/catch.hpp>
#include <cctype>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <map>
#include <mutex>
#include <thread>

using namespace drops;
using namespace drops::client;
using namespace std::chrono_literals;

namespace {

class FakeService {
 public:
  FakeService() {
    ::setenv("SPEECHD_ADDRESS", ("unix_socket:" + path_.string()).c_str(), 1);
    door_ = ::socket(AF_UNIX, SOCK_STREAM, 0);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    path_.string().copy(address.sun_path, sizeof address.sun_path - 1);
    REQUIRE(::bind(door_, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0);
    REQUIRE(::listen(door_, 4) == 0);
    thread_ = std::thread([this] { serve(); });
  }
  ~FakeService() {
    leaving_ = true;
    thread_.join();
    ::close(door_);
    for (const auto& [link, talk] : links_) ::close(link);
    std::filesystem::remove(path_);
    ::unsetenv("SPEECHD_ADDRESS");
  }

  // "PRIORITY text" for each, and "CANCEL"; in the order in which they came.
  [[nodiscard]] std::vector<std::string> heard() const {
    const std::lock_guard lock(mutex_);
    return heard_;
  }
  [[nodiscard]] bool hears(std::size_t count) const {
    for (int i = 0; i < 1000 && heard().size() < count; ++i) std::this_thread::sleep_for(10ms);
    return heard().size() >= count;
  }

 private:
  struct Talk {
    std::string begun;
    std::string priority;
    std::string text;
    bool speaks = false;
  };

  void serve() {
    while (!leaving_) {
      std::vector<pollfd> all{{door_, POLLIN, 0}};
      for (const auto& [link, talk] : links_) all.push_back({link, POLLIN, 0});
      if (::poll(all.data(), all.size(), 20) <= 0) continue;
      for (const pollfd& one : all) {
        if (one.revents == 0) continue;
        one.fd == door_ ? void(links_[::accept(door_, nullptr, nullptr)]) : read_from(one.fd);
      }
    }
  }
  void read_from(int link) {
    char bytes[1024];
    const ssize_t count = ::read(link, bytes, sizeof bytes);
    if (count <= 0) {
      ::close(link);
      links_.erase(link);
      return;
    }
    Talk& talk = links_[link];
    talk.begun.append(bytes, static_cast<std::size_t>(count));
    for (std::size_t end = 0; (end = talk.begun.find("\r\n")) != std::string::npos;) {
      const std::string line = talk.begun.substr(0, end);
      talk.begun.erase(0, end + 2);
      const std::string reply = answer(talk, line);
      if (!reply.empty()) (void)!::write(link, reply.data(), reply.size());
    }
  }
  std::string answer(Talk& talk, const std::string& line) {
    if (talk.speaks) {
      if (line != ".") {
        talk.text += line;
        return {};
      }
      talk.speaks = false;
      note(talk.priority + " " + std::exchange(talk.text, {}));
      return "225-1\r\n225 OK MESSAGE QUEUED\r\n";
    }
    std::string word = line;
    for (char& c : word) c = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
    if (word.rfind("SET SELF PRIORITY ", 0) == 0) talk.priority = word.substr(18);
    if (word.rfind("CANCEL", 0) == 0) note("CANCEL");
    talk.speaks = word == "SPEAK";
    return talk.speaks ? "230 OK RECEIVING DATA\r\n" : "208 OK\r\n";
  }
  void note(const std::string& what) {
    const std::lock_guard lock(mutex_);
    heard_.push_back(what);
  }

  std::filesystem::path path_ =
      std::filesystem::temp_directory_path() / ("drops_speech_" + std::to_string(::getpid()) + ".sock");
  int door_ = -1;
  std::map<int, Talk> links_;
  std::atomic<bool> leaving_ = false;
  mutable std::mutex mutex_;
  std::vector<std::string> heard_;
  std::thread thread_;
};

}  // namespace

TEST_CASE("what is said reaches the speech service, news as important and pages in line") {
  FakeService service;
  auto voice = dispatcher_voice();
  if (!voice) {
    CHECK(voice.error().todo.find("libspeechd-dev") != std::string::npos);
    return;
  }
  (*voice)->hush();
  (*voice)->say({Saying::kPage, "What do we answer?"});
  (*voice)->say({Saying::kFocus, "Call Dana, option"});
  (*voice)->say({Saying::kNews, "10 seconds left"});
  REQUIRE(service.hears(4));
  CHECK(service.heard() == std::vector<std::string>{"CANCEL", "MESSAGE What do we answer?", "MESSAGE Call Dana, option",
                                                    "IMPORTANT 10 seconds left"});
  CHECK((*voice)->take_notice().empty());
}

TEST_CASE("a line with a single dot, and texts of other languages, are said whole") {
  FakeService service;
  auto voice = dispatcher_voice();
  if (!voice) return;
  (*voice)->say({Saying::kPage, "Grüße, שלום\n.\nend"});
  REQUIRE(service.hears(1));
  CHECK(service.heard().front().find("Grüße, שלום") != std::string::npos);
  CHECK(service.heard().front().find("end") != std::string::npos);
}

TEST_CASE("a machine without a speech service says so once, and goes on") {
  ::setenv("SPEECHD_ADDRESS", "unix_socket:/no/such/socket", 1);
  auto voice = dispatcher_voice();
  if (!voice) return;
  std::string notice;
  (*voice)->say({Saying::kPage, "Home"});
  for (int i = 0; i < 1000 && notice.empty(); ++i) {
    std::this_thread::sleep_for(10ms);
    notice = (*voice)->take_notice();
  }
  CHECK(notice.find("Nothing can be read aloud") == 0);
  (*voice)->say({Saying::kPage, "Home"});
  std::this_thread::sleep_for(100ms);
  CHECK((*voice)->take_notice().empty());
  ::unsetenv("SPEECHD_ADDRESS");
}
