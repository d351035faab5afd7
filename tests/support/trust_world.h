#pragma once
// A small team for tests of trust, in one line: TrustWorld world; has three mates (a, b, c), a client who trusts the
// team, one vessel for each pair of mates and one from the client to the team. After every settlement the changes are
// folded over the Standing from before, and the two must be the same.

#include <array>
#include <catch2/catch.hpp>
#include <cstdint>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "game/trust/settlement.h"

namespace drops::trust::support {

inline constexpr Entity a = Entity::seat(0);
inline constexpr Entity b = Entity::seat(1);
inline constexpr Entity c = Entity::seat(2);
inline constexpr Entity client = Entity::character(0);
inline constexpr Entity team = Entity::team(TeamId{0});
inline constexpr Relation kClient{client, team};  // the vessel that most tests look at

using Amounts = std::array<int, kPillars>;

inline constexpr Amounts amounts(Pillar pillar, int count) {
  Amounts result{};
  result[static_cast<std::size_t>(pillar)] = count;
  return result;
}

// Acts, as a scene would give them. Every one comes from option `option`.
inline Act act(Act::What what, Entity actor, std::uint32_t number = 0, std::uint32_t option = 0) {
  Act result;
  result.what = what;
  result.actor = actor;
  result.number = number;
  result.cause = {CauseKind::kOption, option};
  return result;
}

inline Act level_act(Act::What what, Entity actor, Pillar pillar, int count, std::vector<Relation> relations,
                     std::uint32_t option) {
  Act result = act(what, actor, 0, option);
  result.pillar = pillar;
  result.count = count;
  result.relations = std::move(relations);
  return result;
}

inline Act drops(Entity actor, Pillar pillar, int count, std::vector<Relation> to = {kClient},
                 std::uint32_t option = 0) {
  return level_act(Act::What::kDrop, actor, pillar, count, std::move(to), option);
}
inline Act leaks(Entity actor, Pillar pillar, int count, std::vector<Relation> to = {kClient},
                 std::uint32_t option = 0) {
  return level_act(Act::What::kLeak, actor, pillar, count, std::move(to), option);
}
inline Act buckets(Entity actor, Pillar pillar, int count, std::vector<Relation> to = {kClient},
                   std::uint32_t option = 0) {
  return level_act(Act::What::kBucket, actor, pillar, count, std::move(to), option);
}
inline Act opens(Entity actor, std::uint32_t breach = 0) {
  return act(Act::What::kOpen, actor, breach);
}
inline Act hides(Entity actor, std::uint32_t breach = 0) {
  return act(Act::What::kHide, actor, breach);
}
inline Act surfaces(Entity actor, std::uint32_t breach = 0) {
  return act(Act::What::kSurface, actor, breach);
}
inline Act hollow(Entity actor, std::uint32_t breach = 0) {
  return act(Act::What::kHollow, actor, breach);
}
inline Act keeps(Entity actor, std::uint32_t commitment = 0) {
  return act(Act::What::kKeep, actor, commitment);
}
inline Act breaks(Entity actor, std::uint32_t commitment = 0) {
  return act(Act::What::kBreak, actor, commitment);
}
inline Act makes(Entity actor, std::uint32_t due, std::uint32_t commitment = 0) {
  Act result = act(Act::What::kMake, actor, commitment);
  result.due = due;
  return result;
}
inline Act renegotiates(Entity actor, std::uint32_t due, std::uint32_t commitment = 0) {
  Act result = act(Act::What::kRenegotiate, actor, commitment);
  result.due = due;
  return result;
}
inline Act takes(Entity actor, Step step, std::uint32_t breach = 0, bool not_yet = false) {
  Act result = act(Act::What::kStep, actor, breach);
  result.step = step;
  result.not_yet = not_yet;
  return result;
}
inline Act welcomes(Entity actor) {
  return act(Act::What::kWelcome, actor);
}
inline Act blames(Entity actor, Entity speaker) {
  Act result = act(Act::What::kBlame, actor);
  result.relations = {{speaker, actor}};
  return result;
}

struct TrustWorld {
  Rules rules{};
  Standing standing{};
  std::vector<BreachTerms> breaches{};
  std::vector<CommitmentTerms> commitments{};
  Moment moment{.scene = 1, .visit = 1, .tick = 0};
  std::vector<Change> changes{};  // of the last settlement
  Ledger ledger{};

  // One breach of each of `kinds`, drawing a bucket of character from the client; as many commitments to the client.
  explicit TrustWorld(std::vector<BreachKind> kinds = {BreachKind::kCharacter}, Rules with = {}) : rules(with) {
    std::vector<Vessel> vessels;
    for (const Entity& truster : {a, b, c}) {
      for (const Entity& trustee : {a, b, c}) {
        if (truster != trustee) vessels.push_back(new_vessel({truster, trustee}));
      }
    }
    vessels.push_back(new_vessel(kClient));
    for (std::uint32_t number = 0; number < kinds.size(); ++number) {
      breaches.push_back(
          {.number = number, .buckets = amounts(Pillar::kCharacter, 1), .relations = {kClient}, .why = "breach"});
      commitments.push_back({.number = number,
                             .relations = {kClient},
                             .kept_drops = amounts(Pillar::kConsistency, rules.kept_drops),
                             .broken_buckets = amounts(Pillar::kConsistency, rules.broken_buckets),
                             .kept_why = "kept",
                             .broken_why = "broken"});
    }
    standing = new_standing(std::move(vessels), kinds, kinds.size(), rules);
    begin_visit(standing, moment.visit);
  }

  [[nodiscard]] Vessel new_vessel(const Relation& relation) const {
    Vessel vessel{.relation = relation};
    vessel.levels.fill(rules.start);
    return vessel;
  }

  [[nodiscard]] Level level(Pillar pillar, const Relation& relation = kClient) const {
    return standing.find(relation)->level(pillar);
  }
  void set(Pillar pillar, Level level, const Relation& relation = kClient) {
    standing.find(relation)->level(pillar) = level;
  }
  [[nodiscard]] const Breach& breach(std::uint32_t number = 0) const { return standing.breaches[number]; }
  [[nodiscard]] const Commitment& commitment(std::uint32_t number = 0) const { return standing.commitments[number]; }

  // The commitment names the breach in place of a bucket of its own.
  void breaking_opens(std::uint32_t commitment, std::uint32_t breach) {
    commitments[commitment].broken_breach = static_cast<std::int32_t>(breach);
    commitments[commitment].broken_buckets = {};
  }

  // The next scene begins; its number in the plan is that of the visit.
  void next_scene() {
    ++moment.visit;
    moment.scene = moment.visit;
    begin_visit(standing, moment.visit);
  }

  // What one choice does in a scene that is then left.
  void settle(std::vector<Act> acts) {
    Settlement settlement(standing, rules, moment, breaches, commitments);
    settlement.settle(acts);
    take(settlement);
  }
  void scene_with(std::vector<Act> acts) {
    settle(std::move(acts));
    next_scene();
  }

  void close_with(const Settlement::Closing& closing) {
    Settlement settlement(standing, rules, moment, breaches, commitments);
    settlement.close(closing);
    take(settlement);
  }
  // The scene closes for these trustees, who all decided; everybody was there.
  void close(std::vector<Entity> asked = {team}) {
    close_with({.asked = asked, .decided = asked, .there = {a, b, c, client}});
  }
  void close_and_go_on(std::vector<Entity> asked = {team}) {
    close(std::move(asked));
    next_scene();
  }

  template <class T>
  [[nodiscard]] std::vector<T> changed() const {
    std::vector<T> found;
    for (const Change& change : changes) {
      if (const T* one = std::get_if<T>(&change)) found.push_back(*one);
    }
    return found;
  }
  [[nodiscard]] std::vector<Entry> entries() const { return changed<Entry>(); }
  [[nodiscard]] std::vector<Entry> entries(EntryKind kind) const {
    std::vector<Entry> found;
    for (const Entry& entry : entries()) {
      if (entry.kind == kind) found.push_back(entry);
    }
    return found;
  }

 private:
  void take(const Settlement& settlement) {
    changes = settlement.changes();
    for (const Change& change : changes) {
      trust::apply(standing, change);
      if (const Entry* entry = std::get_if<Entry>(&change)) ledger.push_back(*entry);
    }
    if (standing != settlement.standing()) FAIL("the changes do not fold to what the settlement says");
  }
};

// A world in which one breach of this kind has opened and lost 40 of 100 with the client, a scene ago.
inline TrustWorld broken_world(BreachKind kind) {
  TrustWorld world({kind});
  world.set(Pillar::kCharacter, kBrim);
  world.scene_with({opens(a)});
  return world;
}

// Marks steps as taken, as if in earlier scenes and for nothing.
inline void mark(TrustWorld& world, std::vector<Step> steps) {
  for (const Step step : steps)
    trust::apply(world.standing, BreachChange{0, BreachChange::What::kStep, a, false, step});
  world.next_scene();
}

// Takes the steps, each in a scene of its own and by a person of its own, as the order of the kind wants it.
inline void take_five(TrustWorld& world, BreachKind kind) {
  const bool deed_first = kind == BreachKind::kCharacter || kind == BreachKind::kDeception;
  if (deed_first) {
    for (const Step step : {Step::kAcknowledge, Step::kUnderstand, Step::kAmend, Step::kApologise, Step::kInvite}) {
      world.scene_with({takes(a, step)});
    }
  } else {
    for (const Step step : {Step::kAcknowledge, Step::kApologise, Step::kUnderstand, Step::kAmend, Step::kInvite}) {
      world.scene_with({takes(a, step)});
    }
  }
}

// Settles these acts, and says why the last repair gave less than asked.
inline Held held_of_step(TrustWorld& world, std::vector<Act> acts) {
  world.settle(std::move(acts));
  const auto repairs = world.entries(EntryKind::kRepair);
  REQUIRE_FALSE(repairs.empty());
  return repairs.back().held;
}

}  // namespace drops::trust::support
