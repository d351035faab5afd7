#include "game/client/frame.h"

namespace drops::client {

void Pace::drew(std::int64_t now_ms, std::optional<int> wish_ms) {
  drawn_ = now_ms;
  if (settle_ > 0) --settle_;
  next_.reset();
  if (wish_ms.has_value()) next_ = now_ms + std::max(*wish_ms, kLeastMs);
}

int Pace::wait_ms(std::int64_t now_ms) const {
  if (settle_ > 0) return 0;
  if (!next_.has_value()) return -1;
  return static_cast<int>(std::max<std::int64_t>(0, *next_ - now_ms));
}

}  // namespace drops::client
