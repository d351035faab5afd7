#pragma once
// The terminal of drops-host: lines that were typed, without waiting for one, and the wish to end (Ctrl-C, SIGTERM).

#include <string>
#include <vector>

namespace drops::apps {

// From now on Ctrl-C and SIGTERM set stop_wished() instead of ending the process.
void watch_for_stop();
[[nodiscard]] bool stop_wished();

class Console {
 public:
  // Whole lines that are there already. The end of the input is no end of the session.
  [[nodiscard]] std::vector<std::string> lines();

 private:
  static constexpr std::size_t kMostLine = 1024;

  std::string begun_;
  bool open_ = true;
};

// This machine's IPv4 addresses that others can reach, as people type them.
[[nodiscard]] std::vector<std::string> own_addresses();

}  // namespace drops::apps
