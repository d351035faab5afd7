#pragma once
// Every number of the trust model, in one table. A scenario may override any of them within the bounds of
// rule_bounds(); the report then says so.
//
// Levels are in hundredths of a drop: a vessel holds 0..10000 on each pillar.

#include <array>
#include <cstdint>
#include <span>
#include <string_view>

namespace drops::trust {

using Level = std::int32_t;

inline constexpr Level kOneDrop = 100;    // one drop, or one leak
inline constexpr Level kBrim = 10'000;    // as full as a vessel gets
inline constexpr int kSafest = 100;       // safety, at most
inline constexpr std::size_t kSteps = 6;  // of repair
inline constexpr std::size_t kKinds = 5;  // of breaches

struct Rules {
  // Levels
  Level start = 4'000;       // a new vessel, on each pillar
  Level taper_from = 5'000;  // drops count in full up to here, then less and less up to the brim

  // Buckets
  int bucket_percent = 40;     // of what the pillar holds
  Level bucket_least = 1'500;  // never less than this
  Level bucket_leaves = 500;   // never leaving less than this

  // One scene, one vessel, one pillar
  int scene_drops = 3;    // at most so many drops take effect
  int scene_buckets = 1;  // and the buckets of so many acts

  // Consistency remembers
  int streak_scenes = 3;  // so many scenes decided, everything kept, no bucket drawn: one drop of consistency
  int streak_most = 3;    // so many times a scenario

  // Commitments
  int kept_drops = 2;          // of consistency, with whom it was made to
  int broken_buckets = 1;      // of consistency, there
  int renegotiated_drops = 1;  // of character, the first time

  // Breach and repair: what each step gives back, in percent of what was lost; rows as BreachKind, columns as Step
  std::array<std::array<int, kSteps>, kKinds> repair = {{
      {15, 20, 10, 25, 10, 20},  // competence
      {20, 10, 15, 25, 10, 20},  // consistency
      {20, 15, 25, 15, 10, 15},  // care
      {20, 10, 15, 25, 10, 20},  // character
      {20, 10, 15, 25, 10, 20},  // deception
  }};
  int follow_through_scenes = 2;  // later scenes without a new bucket, after an amend
  int stronger_drops = 3;         // of character and of consistency, when all six steps are taken
  Level scar_open = 1'000;        // deception: the cap stays so far below the old level
  Level scar_closed = 500;        // and so far after all six steps
  int hollow_buckets = 1;         // of character
  int deception_buckets = 2;      // when what was hidden surfaces before anybody who hid it has named it

  // Safety, 0..100
  int safety_start = 50;
  int welcome = 5;
  int blame = 15;
  int blame_buckets = 1;  // of care, with the one who spoke

  friend bool operator==(const Rules&, const Rules&) = default;
};

// A number that a scenario's `rules` may set: its name there, where it stands in Rules, and its bounds as the scenario
// writes them (both included). The bounds keep the promise of the model whatever a scenario sets: from any level of 20
// or more, after one bucket it takes at least five of the largest drops to be back there.
struct RuleBound {
  std::string_view name;
  int Rules::*field;
  int least;
  int most;
  int scale = 1;  // field = number * scale: the scenario writes drops, the table holds hundredths
};

// Every number of Rules but the repair table, in the order of Rules.
[[nodiscard]] std::span<const RuleBound> rule_bounds();

}  // namespace drops::trust
