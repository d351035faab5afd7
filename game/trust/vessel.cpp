#include "game/trust/vessel.h"

#include <algorithm>
#include <cstdint>

namespace drops::trust {
namespace {

// The largest r with r * r <= n.
std::uint64_t isqrt(std::uint64_t n) {
  std::uint64_t root = 0;
  for (std::uint64_t bit = std::uint64_t{1} << 31; bit != 0; bit >>= 1) {
    const std::uint64_t candidate = root | bit;
    if (candidate * candidate <= n) root = candidate;
  }
  return root;
}

}  // namespace

Level Vessel::overall() const {
  std::uint64_t product = 1;  // at most 10^16
  for (const Level level : levels) product *= static_cast<std::uint64_t>(std::clamp(level, 0, kBrim));
  return static_cast<Level>(isqrt(isqrt(product)));
}

Level drop_gain(Level level, const Rules& rules) {
  if (level >= kBrim) return 0;
  const Level room = kBrim - level;
  if (level <= rules.taper_from) return std::min(kOneDrop, room);
  return kOneDrop * room / (kBrim - rules.taper_from);
}

Level drops_gain(Level level, int drops, Level cap, const Rules& rules) {
  Level now = level;
  for (int i = 0; i < drops; ++i) {
    const Level gain = std::min(drop_gain(now, rules), std::max(0, cap - now));
    if (gain <= 0) break;
    now += gain;
  }
  return now - level;
}

Level leaks_loss(Level level, int leaks) {
  const std::int64_t loss = std::int64_t{kOneDrop} * std::max(0, leaks);
  return static_cast<Level>(std::min<std::int64_t>(loss, std::max(0, level)));
}

Level bucket_share(Level level, const Rules& rules) {
  const Level share = (level * rules.bucket_percent + 99) / 100;  // losses round up
  return std::max(share, rules.bucket_least);
}

Level buckets_loss(Level level, int buckets, const Rules& rules) {
  Level now = level;
  for (int i = 0; i < buckets; ++i) {
    const Level loss = std::min(bucket_share(now, rules), std::max(0, now - rules.bucket_leaves));
    if (loss <= 0) break;
    now -= loss;
  }
  return level - now;
}

}  // namespace drops::trust
