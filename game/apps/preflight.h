#pragma once
// Whether a host answers on the addresses that it tells people, asked from this machine and on a thread of its own. An
// answer proves that it listens there, and nothing about what lies between this machine and another.

#include <atomic>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include "game/client/model/around.h"

namespace drops::apps {

class Preflight {
 public:
  using Wake = std::function<void()>;  // on the thread's own time, whenever an address has been tried

  Preflight(std::vector<std::string> addresses, std::uint16_t port, Wake wake);
  ~Preflight();
  Preflight(const Preflight&) = delete;
  Preflight& operator=(const Preflight&) = delete;

  // By address, in the order in which they were given.
  [[nodiscard]] std::vector<client::model::ReachSeen> seen() const;

 private:
  void run(std::uint16_t port);
  [[nodiscard]] bool answers(const std::string& address, std::uint16_t port) const;

  Wake wake_;
  mutable std::mutex mutex_;  // of what stands below
  std::vector<client::model::ReachSeen> seen_;
  std::atomic<bool> leaving_ = false;
  std::thread thread_;  // the last to be made
};

// The firewall that this machine switches on when it starts, by name: "ufw", "firewalld"; empty: none of those that are
// known here. What it lets through only its administrator can see. `root`: of the file system.
[[nodiscard]] std::string firewall_of(const std::filesystem::path& root = "/");

}  // namespace drops::apps
