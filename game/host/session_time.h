#pragma once
// Milliseconds of session: they pass while the session runs, and stand still while it is paused or the host is down.

#include "game/base/clock.h"
#include "game/base/ids.h"

namespace drops::host {

class SessionTime {
 public:
  // Goes on from `from`, running; the clock outlives this.
  SessionTime(const Clock& clock, Tick from) : clock_(clock), base_(from), since_ms_(clock.now_ms()) {}

  [[nodiscard]] Tick now() const { return running_ ? base_ + (clock_.now_ms() - since_ms_) : base_; }
  [[nodiscard]] bool running() const { return running_; }

  void set_running(bool running) {
    if (running == running_) return;
    base_ = now();
    since_ms_ = clock_.now_ms();
    running_ = running;
  }

 private:
  const Clock& clock_;
  Tick base_;
  std::int64_t since_ms_;
  bool running_ = true;
};

}  // namespace drops::host
