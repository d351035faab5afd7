#include "game/apps/host_console.h"

#include <arpa/inet.h>
#include <ifaddrs.h>
#include <net/if.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <utility>

namespace drops::apps {
namespace {

volatile std::sig_atomic_t stop_signal = 0;  // the one thing that a signal may touch

void note_stop(int) {
  stop_signal = 1;
}

}  // namespace

void watch_for_stop() {
  struct sigaction action = {};
  action.sa_handler = note_stop;
  sigemptyset(&action.sa_mask);
  sigaction(SIGINT, &action, nullptr);
  sigaction(SIGTERM, &action, nullptr);
  std::signal(SIGPIPE, SIG_IGN);  // a reader of the transcript that went away ends no session
}

bool stop_wished() {
  return stop_signal != 0;
}

std::vector<std::string> Console::lines() {
  std::vector<std::string> out;
  while (open_) {
    pollfd in{STDIN_FILENO, POLLIN, 0};
    if (::poll(&in, 1, 0) <= 0 || (in.revents & (POLLIN | POLLHUP)) == 0) {
      open_ = (in.revents & (POLLNVAL | POLLERR)) == 0;
      return out;
    }
    std::array<char, 512> chunk{};
    const ssize_t count = ::read(STDIN_FILENO, chunk.data(), chunk.size());
    open_ = count > 0;
    for (ssize_t i = 0; i < count; ++i) {
      const char c = chunk[static_cast<std::size_t>(i)];
      if (c == '\n') {
        out.push_back(std::exchange(begun_, {}));
      } else if (begun_.size() < kMostLine) {
        begun_ += c;
      }
    }
    if (out.size() > 64) return out;  // a pasted book does not hold up the session
  }
  return out;
}

std::vector<std::string> own_addresses() {
  std::vector<std::string> out;
  ifaddrs* all = nullptr;
  if (getifaddrs(&all) != 0) return out;
  for (const ifaddrs* at = all; at != nullptr; at = at->ifa_next) {
    if (at->ifa_addr == nullptr || at->ifa_addr->sa_family != AF_INET || (at->ifa_flags & IFF_LOOPBACK) != 0) continue;
    std::array<char, INET_ADDRSTRLEN> text{};
    const auto* address = reinterpret_cast<const sockaddr_in*>(at->ifa_addr);
    if (inet_ntop(AF_INET, &address->sin_addr, text.data(), text.size()) != nullptr) out.emplace_back(text.data());
  }
  freeifaddrs(all);
  return out;
}

}  // namespace drops::apps
