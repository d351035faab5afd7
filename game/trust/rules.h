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

enum class BreachKind : std::uint8_t { kCompetence, kConsistency, kCare, kCharacter, kDeception };
inline constexpr std::array<BreachKind, kKinds> kAllKinds = {BreachKind::kCompetence, BreachKind::kConsistency,
                                                             BreachKind::kCare, BreachKind::kCharacter,
                                                             BreachKind::kDeception};

// "competence", "consistency", "care", "character", "deception".
[[nodiscard]] std::string_view name_of(BreachKind kind);

// What each step of repair gives back, in percent of what was lost; columns as Step.
using RepairRow = std::array<int, kSteps>;

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

  // Breach and repair; of the table, rows as BreachKind
  std::array<RepairRow, kKinds> repair = {{
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

  // Real people stay out of the score
  int recognitions = 3;         // from one player, a scenario; 0: switched off
  int recognitions_to_one = 1;  // of these to the same person
  int recognition_words = 3;    // of the reason, at least
  int witness_least = 3;        // answers before the actor sees them as counts
  int pulse_least = 5;          // answers in a group before its mean is shown

  // Outcomes: the share of the first, in percent; the rest is the second's
  int engagement_trust = 60;     // and safety
  int delivery_competence = 50;  // and consistency
  int innovation_trust = 30;     // and safety

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

// The bounds of the repair table, percent: of one step, and of the six of a row together, so that repair never gives
// back more than was lost.
inline constexpr int kMostOfOneStep = 60;
inline constexpr int kMostOfAllSteps = 100;

[[nodiscard]] bool within_bounds(const RepairRow& row);

// True where a scenario may set these rules: each number and each row within its bounds.
[[nodiscard]] bool within_bounds(const Rules& rules);

}  // namespace drops::trust
