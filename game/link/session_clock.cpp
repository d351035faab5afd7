#include "game/link/session_clock.h"

#include <algorithm>

namespace drops::link {

void SessionClock::hear(Tick tick, bool running, std::int64_t now_ms) {
  const std::int64_t offset = tick - now_ms;
  if (!running || !running_ || offset < best_ - kJumpMs) count_ = next_ = 0;
  heard_ = true;
  running_ = running;
  standing_ = tick;
  if (!running) return;
  offsets_[next_] = offset;
  next_ = (next_ + 1) % offsets_.size();
  count_ = std::min(count_ + 1, offsets_.size());
  best_ = *std::max_element(offsets_.begin(), offsets_.begin() + static_cast<std::ptrdiff_t>(count_));
}

std::optional<Tick> SessionClock::tick(std::int64_t now_ms) const {
  if (!heard_) return std::nullopt;
  return running_ ? now_ms + best_ : standing_;
}

}  // namespace drops::link
