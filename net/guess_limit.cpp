#include "net/guess_limit.h"

#include <algorithm>

namespace net {

std::int64_t GuessLimit::hold_ms(const std::string& address, Guess guess, std::int64_t now_ms) {
  if (recent_.size() >= kAddresses) forget_before(now_ms - kMinuteMs);
  // With every place taken, strangers share one: a flood of addresses is slowed as if it were a single one.
  const bool known = recent_.size() < kAddresses || recent_.contains(address);
  const std::string& counted = known ? address : std::string();

  std::int64_t send_at = now_ms;
  if (wrong_ >= kFreePerSession) send_at += kSiegeHoldMs;
  const auto found = recent_.find(counted);
  if (found != recent_.end() && found->second.used[found->second.next]) {
    // The fifth-last wrong answer must be a minute old before the next leaves.
    send_at = std::max(send_at, found->second.sent_ms[found->second.next] + kMinuteMs);
  }
  send_at = std::min(send_at, now_ms + kLongestHoldMs);

  if (guess == Guess::kWrong) {
    Recent& recent = recent_[counted];
    recent.sent_ms[recent.next] = send_at;
    recent.used[recent.next] = true;
    recent.next = (recent.next + 1) % kFreePerMinute;
    ++wrong_;
  }
  return send_at - now_ms;
}

void GuessLimit::forget_before(std::int64_t ms) {
  std::erase_if(recent_, [ms](const auto& entry) {
    const auto& sent = entry.second.sent_ms;
    return *std::max_element(sent.begin(), sent.end()) <= ms;
  });
}

}  // namespace net
