#pragma once
// What one entity's trust in another holds: a level per pillar. Pure arithmetic in integers; gains round down, losses
// round up. Knows nothing of scenes, breaches or ledgers.

#include <array>

#include "game/trust/entity.h"
#include "game/trust/rules.h"

namespace drops::trust {

struct Vessel {
  Relation relation{};
  std::array<Level, kPillars> levels{};  // hundredths, 0..kBrim

  [[nodiscard]] Level level(Pillar pillar) const { return levels[static_cast<std::size_t>(pillar)]; }
  [[nodiscard]] Level& level(Pillar pillar) { return levels[static_cast<std::size_t>(pillar)]; }

  // The geometric mean of the four pillars, hundredths: isqrt(isqrt(product)), so the weakest pillar holds it back.
  [[nodiscard]] Level overall() const;

  friend bool operator==(const Vessel&, const Vessel&) = default;
};

// What one drop adds at this level: all of it up to taper_from, then in a straight line less, nothing at the brim.
[[nodiscard]] Level drop_gain(Level level, const Rules& rules);

// What `drops` drops, one at a time, add at this level without passing `cap`.
[[nodiscard]] Level drops_gain(Level level, int drops, Level cap, const Rules& rules);

// What `leaks` leaks take at this level.
[[nodiscard]] Level leaks_loss(Level level, int leaks);

// What one bucket would take at this level if the vessel had no floor: its share, and never less than the least.
[[nodiscard]] Level bucket_share(Level level, const Rules& rules);

// What `buckets` buckets, one after the other, take at this level: their shares, leaving bucket_leaves.
[[nodiscard]] Level buckets_loss(Level level, int buckets, const Rules& rules);

}  // namespace drops::trust
