#include "game/host/caretaker.h"

#include <algorithm>

namespace drops::host {

bool Caretaker::may_close(bool ended, std::size_t links, std::int64_t now_ms) {
  if (links > 0) empty_since_.reset();
  if (links == 0 && !empty_since_) empty_since_ = now_ms;
  if (ended && !ended_since_) ended_since_ = now_ms;
  const std::int64_t alone_ms = empty_since_ ? now_ms - *empty_since_ : 0;
  const std::int64_t over_ms = ended_since_ ? now_ms - *ended_since_ : 0;
  if (std::max(alone_ms, over_ms) >= rules_.forsaken_ms) return true;
  return ended_since_ && empty_since_ && std::min(alone_ms, over_ms) >= rules_.after_end_ms;
}

}  // namespace drops::host
