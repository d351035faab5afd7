#pragma once
// The ledger: every change of a level is one entry that never changes. Levels, charts, reports and "why did we lose
// that?" are folds over it and over nothing else.

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

#include "game/base/ids.h"
#include "game/trust/entity.h"
#include "game/trust/rules.h"

namespace drops::trust {

enum class EntryKind : std::uint8_t { kDrop, kLeak, kBucket, kRepair, kStreak, kBonus, kTakenBack };
// kTakenBack: a hollow step takes back what the steps before it gave.

enum class CauseKind : std::uint8_t { kOption, kOutcome, kCommitment, kBreach, kSafety, kHook, kRule, kEntry };
// kOption: number = option of the scene's question; kOutcome: row of the outcome table; kCommitment, kBreach: number
// in the plan; kSafety: an answer to somebody who spoke up; kHook: the scene's `after`; kRule: the model itself
// (streaks); kEntry: what the scene found on entering.

struct Cause {
  CauseKind kind = CauseKind::kRule;
  std::uint32_t number = 0;

  friend bool operator==(const Cause&, const Cause&) = default;
};

// Why less took effect than was asked. One reason is written, the strongest: a cap before the taper, and a cap before a
// half; of the halves, what others say (not yet, surfaced) before how it was done (out of order, rushed).
enum class Held : std::uint8_t {
  kNothing,     // all of it took effect
  kSceneCap,    // this scene has moved this pillar of this vessel far enough, or somebody else by the same choice
  kBreachCap,   // an open breach holds the pillar down; of a repair also: all that was lost is given back
  kTaper,       // the vessel was nearly full
  kFloor,       // there was nothing left to lose
  kOutOfOrder,  // half: a step before this one is missing
  kRushed,      // half: the second step by one person in one scene
  kNotYet,      // half: the injured answered "not yet"
  kSurfaced,    // half: named only after others had surfaced it
};

enum class Step : std::uint8_t { kAcknowledge, kApologise, kUnderstand, kAmend, kInvite, kFollowThrough };

// Who could see an entry when it was written. Bits are places of the team; characters see nothing.
using Sight = std::uint64_t;
inline constexpr Sight kSeenByAll = ~Sight{0};

struct Entry {
  std::uint32_t scene = 0;  // number in the plan
  std::uint32_t visit = 0;  // the team's n-th scene
  Tick tick = 0;
  Entity actor{};       // who acted
  Relation relation{};  // whose trust in whom
  Pillar pillar = Pillar::kCharacter;
  EntryKind kind = EntryKind::kDrop;
  int asked = 0;     // drops, leaks or buckets; percent of the loss for kRepair (never halved) and kTakenBack
  Level effect = 0;  // hundredths that took effect; negative for losses
  Held held = Held::kNothing;
  Cause cause{};
  std::int32_t breach = -1;        // the breach it draws, repairs or closes; -1: none
  Step step = Step::kAcknowledge;  // of kRepair
  Sight sight = kSeenByAll;
  std::string why{};  // the author's reason, in words

  friend bool operator==(const Entry&, const Entry&) = default;
};

using Ledger = std::vector<Entry>;

// What becomes of a breach, a commitment or the team's safety. Together with entries these are all that ever changes
// a Standing; each is written down with its outcome, so that replaying needs no rule.
struct BreachChange {
  // kStep on a hidden breach: somebody who hid it names it; nothing is given back yet. kFollowed, kFaltered: a later
  // scene closed after the amend, without or with a new bucket or something due left unkept.
  enum class What : std::uint8_t { kOpened, kHidden, kSurfaced, kStep, kHollow, kClosed, kFollowed, kFaltered };
  std::uint32_t breach = 0;
  What what = What::kOpened;
  Entity by{};
  bool deception = false;          // kSurfaced: nobody who hid it had named it
  Step step = Step::kAcknowledge;  // kStep
  friend bool operator==(const BreachChange&, const BreachChange&) = default;
};

struct CommitmentChange {
  enum class What : std::uint8_t { kMade, kKept, kBroken, kRenegotiated, kLapsed };
  std::uint32_t commitment = 0;
  What what = What::kMade;
  Entity by{};
  std::uint32_t due = 0;  // kMade, kRenegotiated: the scene at whose close it is due
  friend bool operator==(const CommitmentChange&, const CommitmentChange&) = default;
};

struct SafetyChange {
  int asked = 0;
  int effect = 0;
  Entity by{};
  friend bool operator==(const SafetyChange&, const SafetyChange&) = default;
};

// One scene has closed for one trustee who was asked: what the streak counts by.
struct SceneCounted {
  Entity trustee{};
  bool decided = false;  // was asked, and answered
  bool clean = false;    // no bucket drawn, everything due was kept
  friend bool operator==(const SceneCounted&, const SceneCounted&) = default;
};

using Change = std::variant<Entry, BreachChange, CommitmentChange, SafetyChange, SceneCounted>;

}  // namespace drops::trust
