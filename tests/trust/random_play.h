#pragma once
// Plays at random for the properties of the model: any rules that a scenario may set, any acts that people may do.

#include <vector>

#include "game/base/keyed_random.h"
#include "tests/support/trust_world.h"

namespace drops::trust::support {

class Dice {
 public:
  explicit Dice(std::uint64_t seed) : key_{.seed = seed, .purpose = "acts"} {}

  std::uint32_t below(std::uint32_t bound) { return static_cast<std::uint32_t>(keyed_below(key_, n_++, bound)); }
  int within(int least, int most) {
    return least + static_cast<int>(below(static_cast<std::uint32_t>(most - least + 1)));
  }
  bool one_in(std::uint32_t n) { return below(n) == 0; }
  Entity anybody() {
    const Entity all[] = {a, b, c, team, client};
    return all[below(5)];
  }
  Pillar pillar() { return kAllPillars[below(kPillars)]; }

 private:
  RandomKey key_;
  std::uint64_t n_ = 0;
};

// Any rules within the bounds of a scenario; often at the bounds themselves.
[[nodiscard]] Rules random_rules(Dice& dice);

// A team with five breaches, one of each kind, and five commitments, of which some are broken by a breach; every level
// anywhere, every breach and commitment towards anybody.
[[nodiscard]] TrustWorld random_world(Dice& dice);

// How a play goes: a calm one comes to heal what it has broken.
enum class Mood { kWild, kCalm };

// What is done at once, in one scene of such a play.
[[nodiscard]] std::vector<Act> random_acts(Dice& dice, Mood mood, std::uint32_t scene);

[[nodiscard]] Settlement::Closing random_closing(Dice& dice, Mood mood);

}  // namespace drops::trust::support
