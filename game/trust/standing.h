#pragma once
// Where one team stands: its vessels, breaches, commitments, safety and streaks. A pure fold over Changes: whoever
// wants to change a Standing writes a Change and applies it. Small enough to be copied at every scene.

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "game/base/digest.h"
#include "game/trust/ledger.h"
#include "game/trust/rules.h"
#include "game/trust/vessel.h"

namespace drops::trust {

enum class BreachState : std::uint8_t { kNone, kHidden, kOpen, kClosed };

// What a breach took from one pillar of one vessel.
struct Loss {
  Relation relation{};
  Pillar pillar = Pillar::kCharacter;
  Level before = 0;      // the level before the breach drew from it: the cap while it is open
  Level lost = 0;        // hundredths
  Level given_back = 0;  // by steps so far; a hollow step takes this back

  friend bool operator==(const Loss&, const Loss&) = default;
};

struct Breach {
  BreachKind kind = BreachKind::kCharacter;  // as the plan declares it, kDeception once it surfaced as one
  BreachState state = BreachState::kNone;
  bool surfaced_by_others = false;  // acknowledging it counts half
  bool was_deception = false;       // drawn as kDeception: leaves a scar
  std::vector<Entity> hidden_by{};
  std::vector<Entity> acknowledged_by{};
  std::vector<Loss> losses{};
  std::array<bool, kSteps> taken{};
  std::uint32_t amended_visit = 0;  // the visit of the amend: only later ones count for the follow-through
  int clean_scenes = 0;             // closed since the amend, without a bucket and with everything due kept

  [[nodiscard]] bool has_taken(Step step) const { return taken[static_cast<std::size_t>(step)]; }
  friend bool operator==(const Breach&, const Breach&) = default;
};

enum class CommitmentState : std::uint8_t { kNone, kOpen, kKept, kBroken, kLapsed };

struct Commitment {
  CommitmentState state = CommitmentState::kNone;
  Entity by{};                    // a team binds all its mates, a leader the leader
  std::uint32_t due = 0;          // scene in the plan
  bool renegotiated = false;      // it is its own successor, and can be renegotiated no more
  std::uint32_t ended_visit = 0;  // the visit in which it was kept, broken or lapsed

  friend bool operator==(const Commitment&, const Commitment&) = default;
};

struct Streak {
  Entity trustee{};
  int scenes = 0;                 // in a row, decided and clean
  int given = 0;                  // drops of consistency so far
  std::uint32_t given_visit = 0;  // the visit of the last of them: one drop, however many trusters

  friend bool operator==(const Streak&, const Streak&) = default;
};

// A step of repair that somebody took in the visit that is going on: what counts as rushed.
struct StepTaken {
  Entity by{};
  Step step = Step::kAcknowledge;

  friend bool operator==(const StepTaken&, const StepTaken&) = default;
};

struct Standing {
  std::vector<Vessel> vessels{};          // sorted by relation
  std::vector<Breach> breaches{};         // by number in the plan
  std::vector<Commitment> commitments{};  // by number in the plan
  std::vector<Streak> streaks{};          // sorted by trustee
  int safety = 0;

  // The visit that is going on: what "one scene" counts by.
  std::uint32_t visit = 0;
  std::vector<Entry> scene{};
  std::vector<StepTaken> stepped{};
  std::vector<std::uint32_t> hollowed{};  // breaches
  bool welcomed = false;
  bool blamed = false;

  [[nodiscard]] const Vessel* find(const Relation& relation) const;
  [[nodiscard]] Vessel* find(const Relation& relation);

  // The mean overall of the vessels between mates, hundredths; `start` where there are none.
  [[nodiscard]] Level mates_overall(Level start) const;
  [[nodiscard]] Level mates_level(Pillar pillar, Level start) const;

  // How far this pillar of this vessel may rise now: the highest of the caps that hold it (open breaches that touched
  // it, scars that stay), or the brim where none does. Nobody is held below the level already reached.
  [[nodiscard]] Level cap(const Relation& relation, Pillar pillar, const Rules& rules) const;

  friend bool operator==(const Standing&, const Standing&) = default;
};

// A Standing with vessels at their start, nothing promised and nothing broken.
// Needs `vessels` without repeats; sorts them.
[[nodiscard]] Standing new_standing(std::vector<Vessel> vessels, std::span<const BreachKind> breaches,
                                    std::size_t commitments, const Rules& rules);

// The fold. Total: a change that names what does not exist, or that its breach or commitment cannot undergo as it
// stands, is ignored (a Settlement writes none).
void apply(Standing& standing, const Change& change);

// A new visit begins: what one scene may do starts afresh.
void begin_visit(Standing& standing, std::uint32_t visit);

void digest_into(Digest& digest, const Entry& entry);
void digest_into(Digest& digest, const Standing& standing);

}  // namespace drops::trust
