#pragma once
// Looks for sessions in this network, on a thread of its own, for as long as somebody stands at the form to join with.
// It only lists what it hears; nobody is called.

#include <atomic>
#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

#include "game/base/clock.h"
#include "game/client/model/front_seen.h"
#include "net/discovery.h"

namespace drops::apps {

class Lookout {
 public:
  // `wake` is called on the lookout's thread whenever found() has changed. A network that cannot be asked is one in
  // which nobody is found. The clock outlives this.
  Lookout(std::uint16_t port, const Clock& clock, std::function<void()> wake);
  ~Lookout();
  Lookout(const Lookout&) = delete;
  Lookout& operator=(const Lookout&) = delete;

  [[nodiscard]] std::vector<client::model::FoundSeen> found() const;

 private:
  void run();

  const Clock& clock_;
  std::function<void()> wake_;
  std::unique_ptr<net::Seeker> seeker_;  // the thread's alone
  mutable std::mutex mutex_;             // of what stands below
  std::vector<client::model::FoundSeen> found_;
  std::atomic<bool> leaving_ = false;
  std::thread thread_;  // the last to be made
};

}  // namespace drops::apps
