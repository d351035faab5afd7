#pragma once
// The one clock, injected: the real one in the mains, a hand-turned one in tests and simulations.

#include <chrono>
#include <cstdint>

namespace drops {

class Clock {
 public:
  virtual ~Clock() = default;

  // Milliseconds since some fixed point; never goes back.
  [[nodiscard]] virtual std::int64_t now_ms() const = 0;
};

class SteadyClock final : public Clock {
 public:
  [[nodiscard]] std::int64_t now_ms() const override {
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
  }
};

class ManualClock final : public Clock {
 public:
  [[nodiscard]] std::int64_t now_ms() const override { return now_; }
  void advance(std::int64_t ms) { now_ += ms; }

 private:
  std::int64_t now_ = 0;
};

}  // namespace drops
