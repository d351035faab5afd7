#pragma once
// What happens to trust when something is done: takes acts, weighs them by the rules against a Standing, and writes
// the Changes that follow. It owns a working copy; the caller's Standing is moved only by applying the Changes.
//
// Order within one settlement, as the model wants it; who sits where must not decide what counts:
//   1. drops; then commitments kept, renegotiated, made (what was promised before comes before what is promised now);
//      then welcomes
//   2. leaks
//   3. repair steps, in the order that the kind of their breach wants
//   4. buckets: breaches opened, hidden, surfaced; commitments broken; then buckets that open nothing; then blame. So
//      where only one act's buckets take effect, they are those that can be repaired.
//   5. hollow
// Within each, acts keep the order in which they were given (the caller gives them by place).
//
// What counts once: a pillar of a vessel takes scene_drops drops and scene_buckets acts' buckets a visit, and what
// several people do by the same choice (the same option or row) takes effect for the first of them. Both are written
// in the ledger with what they asked. An act on a breach or commitment that is not in the state for it does nothing
// and is not written.

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "game/trust/ledger.h"
#include "game/trust/rules.h"
#include "game/trust/standing.h"

namespace drops::trust {

// One kind of thing done by one or more people at once.
struct Act {
  enum class What : std::uint8_t {
    // Levels: count, pillar, relations.
    kDrop,
    kLeak,
    kBucket,
    // Breaches: number; BreachTerms say what they draw. kOpen of a hidden one surfaces it.
    kOpen,
    kHide,
    kSurface,
    // Repair: number; step, not_yet.
    kStep,
    kHollow,
    // Commitments: number, due; CommitmentTerms say what they give and cost. Neither kept nor renegotiated while the
    // breach that they name is hidden.
    kMake,
    kKeep,
    kBreak,
    kRenegotiate,
    // Safety: relations of blame, speaker -> the one who blamed.
    kVoice,
    kWelcome,
    kBlame,
  };

  What what = What::kDrop;
  Entity actor{};
  std::vector<Relation> relations{};  // repeats count once; those without a vessel, or to oneself, not at all
  Pillar pillar = Pillar::kCharacter;
  int count = 0;
  std::uint32_t number = 0;  // of the breach or commitment
  Step step = Step::kAcknowledge;
  std::uint32_t due = 0;  // kMake, kRenegotiate
  bool not_yet = false;   // kStep: the injured answered "not yet"
  Cause cause{};
  Sight sight = kSeenByAll;
  std::string why{};
};

// What a breach draws when it opens, resolved to relations by the caller.
struct BreachTerms {
  std::uint32_t number = 0;
  std::array<int, kPillars> buckets{};
  std::vector<Relation> relations{};  // of a hidden one: to those who hid it
  bool justified = false;             // the same bucket, the same arc; for the debrief
  std::string why{};
};

// What a commitment gives and costs, resolved by the caller.
struct CommitmentTerms {
  std::uint32_t number = 0;
  std::vector<Relation> relations{};           // who it was made to -> who is bound
  std::array<int, kPillars> kept_drops{};      // the defaults are filled in by the caller
  std::array<int, kPillars> broken_buckets{};  // all zero where `broken_breach` draws instead
  std::int32_t broken_breach = -1;             // was it drawn before: the default of Rules draws in its place
  std::string kept_why{}, broken_why{};
};

// The moment that is settled; `visit` is the Standing's.
struct Moment {
  std::uint32_t scene = 0;
  std::uint32_t visit = 0;
  Tick tick = 0;
};

class Settlement {
 public:
  // `breaches` and `commitments` are the terms of all of the plan's, by number.
  Settlement(const Standing& standing, const Rules& rules, Moment moment, std::span<const BreachTerms> breaches,
             std::span<const CommitmentTerms> commitments);

  // Weighs these acts, in the order stated above.
  void settle(std::span<const Act> acts);

  // The scene closes: what was due here and is still open is broken (a commitment whose breach is hidden waits),
  // then streaks and follow-through are counted. Where nobody was there, what was due lapses and nothing is counted:
  // an absence is neither held against anybody nor to their credit. Call once, last.
  struct Closing {
    std::vector<Entity> asked{};    // trustees that were asked
    std::vector<Entity> decided{};  // of these, who answered; abstaining seats are missing here
    std::vector<Entity> there{};    // trusters who were there (streaks give only to them)
    bool nobody_was_there = false;
  };

  void close(const Closing& closing);

  [[nodiscard]] const Standing& standing() const { return standing_; }
  [[nodiscard]] const std::vector<Change>& changes() const { return changes_; }

 private:
  // Where an entry comes from.
  struct Origin {
    Entity actor{};
    Cause cause{};
    Sight sight = kSeenByAll;
    std::string why{};
    std::int32_t breach = -1;
  };
  using Relations = std::span<const Relation>;

  [[nodiscard]] static Origin origin_of(const Act& act);
  [[nodiscard]] Entry entry_of(const Origin& origin, const Relation& relation, Pillar pillar, EntryKind kind,
                               int asked) const;
  [[nodiscard]] std::vector<Relation> movable(Relations relations) const;
  [[nodiscard]] bool counted_before(const Entry& entry) const;
  void record(Change change);

  // settlement.cpp: drops, leaks, buckets, safety
  void settle_one(const Act& act);
  void give_drops(const Origin& origin, Relations relations, Pillar pillar, int count);
  void give_by_rule(const Origin& origin, const Relation& relation, Pillar pillar, int count, EntryKind kind);
  void take_leaks(const Origin& origin, Relations relations, Pillar pillar, int count);
  void take_buckets(const Origin& origin, Relations relations, Pillar pillar, int count);
  bool move_safety(const Act& act, int asked, bool before);

  // breach.cpp: breach and repair
  [[nodiscard]] const BreachTerms* breach_terms(std::uint32_t number) const;
  [[nodiscard]] BreachState breach_state(std::uint32_t number) const;
  void open_breach(std::uint32_t number, const Origin& origin);
  void hide_breach(std::uint32_t number, const Origin& origin);
  void surface_breach(std::uint32_t number, const Origin& origin);
  void draw(const BreachTerms& terms, Origin origin, int times);
  void take_steps(std::span<const Act> acts);
  void take_step(const Act& act);
  void take_follow_through(std::uint32_t number, const Entity& by);
  [[nodiscard]] Held half_for(const Act& act) const;
  void give_back(std::uint32_t number, Step step, Origin origin, Held half);
  void close_if_complete(std::uint32_t number, Origin origin);
  void take_back(std::uint32_t number, const Origin& origin);

  // closing.cpp: commitments, and the end of a scene
  [[nodiscard]] const CommitmentTerms* commitment_terms(std::uint32_t number) const;
  [[nodiscard]] bool is_open(std::uint32_t commitment) const;
  [[nodiscard]] bool waits(std::uint32_t commitment) const;
  void make(std::uint32_t number, std::uint32_t due, const Origin& origin);
  void keep(std::uint32_t number, Origin origin);
  void renegotiate(std::uint32_t number, std::uint32_t due, Origin origin);
  void break_commitment(std::uint32_t number, Origin origin);
  void end_commitments_of(std::uint32_t breach);
  [[nodiscard]] bool closes_clean(const Entity& trustee) const;
  void close_due(bool nobody_was_there);
  void count_scene(const Entity& trustee, const Closing& closing);
  void follow_through(std::uint32_t number);

  Standing standing_;
  const Rules& rules_;
  Moment moment_;
  std::span<const BreachTerms> breach_terms_;
  std::span<const CommitmentTerms> commitment_terms_;
  std::vector<Change> changes_;
};

}  // namespace drops::trust
