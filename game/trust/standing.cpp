#include "game/trust/standing.h"

#include <algorithm>
#include <utility>

#include "game/trust/fold.h"

namespace drops::trust {
namespace {

template <class Vessels>
auto find_vessel(Vessels& vessels, const Relation& relation) -> decltype(vessels.data()) {
  const auto it = std::lower_bound(vessels.begin(), vessels.end(), relation,
                                   [](const Vessel& vessel, const Relation& r) { return vessel.relation < r; });
  return it != vessels.end() && it->relation == relation ? &*it : nullptr;
}

template <class LevelOf>
Level mean_between_mates(const std::vector<Vessel>& vessels, Level start, LevelOf level_of) {
  std::int64_t sum = 0;
  std::int64_t count = 0;
  for (const Vessel& vessel : vessels) {
    if (vessel.relation.truster.kind != Entity::Kind::kSeat) continue;
    if (vessel.relation.trustee.kind != Entity::Kind::kSeat) continue;
    sum += level_of(vessel);
    ++count;
  }
  return count == 0 ? start : static_cast<Level>(sum / count);
}

Loss* find_loss(Breach& breach, const Relation& relation, Pillar pillar) {
  for (Loss& loss : breach.losses) {
    if (loss.relation == relation && loss.pillar == pillar) return &loss;
  }
  return nullptr;
}

Streak& streak_of(Standing& standing, const Entity& trustee) {
  auto it = std::lower_bound(standing.streaks.begin(), standing.streaks.end(), trustee,
                             [](const Streak& streak, const Entity& entity) { return streak.trustee < entity; });
  if (it == standing.streaks.end() || it->trustee != trustee) {
    it = standing.streaks.insert(it, Streak{.trustee = trustee});
  }
  return *it;
}

void add_once(std::vector<Entity>& entities, const Entity& entity) {
  if (std::find(entities.begin(), entities.end(), entity) == entities.end()) entities.push_back(entity);
}

// What an entry does to the breach it names.
void apply_to_breach(Breach& breach, const Entry& entry, Level before) {
  if (breach.state != BreachState::kOpen) return;
  Loss* loss = find_loss(breach, entry.relation, entry.pillar);
  if (entry.kind == EntryKind::kBucket) {
    if (loss == nullptr) {
      breach.losses.push_back({.relation = entry.relation, .pillar = entry.pillar, .before = before});
      loss = &breach.losses.back();
    }
    loss->lost -= entry.effect;
  } else if ((entry.kind == EntryKind::kRepair || entry.kind == EntryKind::kTakenBack) && loss != nullptr) {
    loss->given_back += entry.effect;  // what a hollow step could not take back is not given twice
  }
}

void apply_change(Standing& standing, const Entry& entry) {
  if (static_cast<std::size_t>(entry.pillar) >= kPillars) return;
  Vessel* vessel = standing.find(entry.relation);
  if (vessel == nullptr) return;
  const Level before = vessel->level(entry.pillar);
  move_level(*vessel, entry);

  if (entry.breach >= 0 && static_cast<std::size_t>(entry.breach) < standing.breaches.size()) {
    apply_to_breach(standing.breaches[static_cast<std::size_t>(entry.breach)], entry, before);
  }
  if (entry.kind == EntryKind::kStreak) {
    Streak& streak = streak_of(standing, entry.relation.trustee);
    if (streak.given == 0 || streak.given_visit != standing.visit) {
      ++streak.given;
      streak.given_visit = standing.visit;
    }
  }
  standing.scene.push_back(entry);
}

void open(Breach& breach, bool surfaced, bool deception) {
  breach.state = BreachState::kOpen;
  if (deception) breach.kind = BreachKind::kDeception;
  breach.was_deception = breach.kind == BreachKind::kDeception;
  if (!surfaced) return;
  breach.surfaced_by_others = deception;
  // Who hid it had named it: that step is taken, in its time.
  breach.taken[static_cast<std::size_t>(Step::kAcknowledge)] = !deception;
}

void apply_step(Standing& standing, Breach& breach, const BreachChange& change) {
  if (static_cast<std::size_t>(change.step) >= kSteps) return;
  if (breach.state == BreachState::kHidden) {
    if (change.step != Step::kAcknowledge) return;
    add_once(breach.acknowledged_by, change.by);
  } else if (breach.state == BreachState::kOpen) {
    breach.taken[static_cast<std::size_t>(change.step)] = true;
    if (change.step == Step::kAcknowledge) add_once(breach.acknowledged_by, change.by);
    if (change.step == Step::kAmend) breach.amended_visit = standing.visit;
  } else {
    return;
  }
  standing.stepped.push_back({change.by, change.step});
}

void apply_hollow(Standing& standing, Breach& breach, std::uint32_t number) {
  breach.taken = {};
  breach.clean_scenes = 0;
  standing.hollowed.push_back(number);
}

void apply_change(Standing& standing, const BreachChange& change) {
  using What = BreachChange::What;
  if (change.breach >= standing.breaches.size()) return;
  Breach& breach = standing.breaches[change.breach];
  const bool is_open = breach.state == BreachState::kOpen;
  switch (change.what) {
    case What::kOpened:
      if (breach.state == BreachState::kNone) open(breach, false, false);
      break;
    case What::kHidden:
      if (breach.state != BreachState::kNone && breach.state != BreachState::kHidden) break;
      breach.state = BreachState::kHidden;
      add_once(breach.hidden_by, change.by);
      break;
    case What::kSurfaced:
      if (breach.state == BreachState::kHidden) open(breach, true, change.deception);
      break;
    case What::kStep: apply_step(standing, breach, change); break;
    case What::kHollow:
      if (is_open) apply_hollow(standing, breach, change.breach);
      break;
    case What::kClosed:
      if (is_open) breach.state = BreachState::kClosed;
      break;
    case What::kFollowed:
      if (is_open) ++breach.clean_scenes;
      break;
    case What::kFaltered:
      if (is_open) breach.clean_scenes = 0;
      break;
  }
}

void apply_change(Standing& standing, const CommitmentChange& change) {
  using What = CommitmentChange::What;
  if (change.commitment >= standing.commitments.size()) return;
  Commitment& commitment = standing.commitments[change.commitment];
  const auto end_as = [&](CommitmentState state) {
    if (commitment.state != CommitmentState::kOpen) return;
    commitment.state = state;
    commitment.ended_visit = standing.visit;
  };
  switch (change.what) {
    case What::kMade:
      if (commitment.state != CommitmentState::kNone) break;
      commitment = {.state = CommitmentState::kOpen, .by = change.by, .due = change.due};
      break;
    case What::kRenegotiated:
      if (commitment.state != CommitmentState::kOpen || commitment.renegotiated) break;
      commitment.due = change.due;
      commitment.renegotiated = true;
      break;
    case What::kKept: end_as(CommitmentState::kKept); break;
    case What::kBroken: end_as(CommitmentState::kBroken); break;
    case What::kLapsed: end_as(CommitmentState::kLapsed); break;
  }
}

void apply_change(Standing& standing, const SafetyChange& change) {
  const std::int64_t after = std::int64_t{standing.safety} + change.effect;
  standing.safety = static_cast<int>(std::clamp<std::int64_t>(after, 0, kSafest));
  if (change.asked > 0) standing.welcomed = true;
  if (change.asked < 0) standing.blamed = true;
}

void apply_change(Standing& standing, const SceneCounted& change) {
  Streak& streak = streak_of(standing, change.trustee);
  streak.scenes = change.decided && change.clean ? streak.scenes + 1 : 0;
}

// Lets std::visit find the overloads above.
struct Applier {
  Standing& standing;
  template <class Change>
  void operator()(const Change& change) const {
    apply_change(standing, change);
  }
};

void add(Digest& digest, const Entity& entity) {
  digest.add(entity.kind).add(entity.index);
}

void add(Digest& digest, const Relation& relation) {
  add(digest, relation.truster);
  add(digest, relation.trustee);
}

void add(Digest& digest, const std::vector<Entity>& entities) {
  digest.add(entities.size());
  for (const Entity& entity : entities) add(digest, entity);
}

void add(Digest& digest, const Breach& breach) {
  digest.add(breach.kind).add(breach.state).add(breach.surfaced_by_others).add(breach.was_deception);
  add(digest, breach.hidden_by);
  add(digest, breach.acknowledged_by);
  digest.add(breach.losses.size());
  for (const Loss& loss : breach.losses) {
    add(digest, loss.relation);
    digest.add(loss.pillar).add(loss.before).add(loss.lost).add(loss.given_back);
  }
  for (const bool taken : breach.taken) digest.add(taken);
  digest.add(breach.amended_visit).add(breach.clean_scenes);
}

void add(Digest& digest, const Commitment& commitment) {
  digest.add(commitment.state);
  add(digest, commitment.by);
  digest.add(commitment.due).add(commitment.renegotiated).add(commitment.ended_visit);
}

void add(Digest& digest, const Streak& streak) {
  add(digest, streak.trustee);
  digest.add(streak.scenes).add(streak.given).add(streak.given_visit);
}

void add_visit(Digest& digest, const Standing& standing) {
  digest.add(standing.visit).add(standing.scene.size());
  for (const Entry& entry : standing.scene) digest_into(digest, entry);
  digest.add(standing.stepped.size());
  for (const StepTaken& taken : standing.stepped) {
    add(digest, taken.by);
    digest.add(taken.step);
  }
  digest.add(standing.hollowed.size());
  for (const std::uint32_t breach : standing.hollowed) digest.add(breach);
  digest.add(standing.welcomed).add(standing.blamed);
}

}  // namespace

const Vessel* Standing::find(const Relation& relation) const {
  return find_vessel(vessels, relation);
}
Vessel* Standing::find(const Relation& relation) {
  return find_vessel(vessels, relation);
}

Level Standing::mates_overall(Level start) const {
  return mean_between_mates(vessels, start, [](const Vessel& vessel) { return vessel.overall(); });
}

Level Standing::mates_level(Pillar pillar, Level start) const {
  return mean_between_mates(vessels, start, [pillar](const Vessel& vessel) { return vessel.level(pillar); });
}

Level Standing::cap(const Relation& relation, Pillar pillar, const Rules& rules) const {
  bool held = false;
  Level highest = 0;
  for (const Breach& breach : breaches) {
    const bool is_open = breach.state == BreachState::kOpen;
    const bool is_scar = breach.state == BreachState::kClosed && breach.was_deception;
    if (!is_open && !is_scar) continue;
    Level below = 0;
    if (breach.was_deception) below = is_open ? rules.scar_open : rules.scar_closed;
    for (const Loss& loss : breach.losses) {
      if (loss.relation != relation || loss.pillar != pillar) continue;
      held = true;
      highest = std::max(highest, loss.before - below);
    }
  }
  if (!held) return kBrim;
  const Vessel* vessel = find(relation);
  return vessel == nullptr ? highest : std::max(highest, vessel->level(pillar));
}

Standing new_standing(std::vector<Vessel> vessels, std::span<const BreachKind> breaches, std::size_t commitments,
                      const Rules& rules) {
  Standing standing;
  std::sort(vessels.begin(), vessels.end(), [](const Vessel& a, const Vessel& b) { return a.relation < b.relation; });
  standing.vessels = std::move(vessels);
  standing.breaches.reserve(breaches.size());
  for (const BreachKind kind : breaches) standing.breaches.push_back({.kind = kind});
  standing.commitments.resize(commitments);
  standing.safety = rules.safety_start;
  return standing;
}

void apply(Standing& standing, const Change& change) {
  std::visit(Applier{standing}, change);
}

void begin_visit(Standing& standing, std::uint32_t visit) {
  standing.visit = visit;
  standing.scene.clear();
  standing.stepped.clear();
  standing.hollowed.clear();
  standing.welcomed = false;
  standing.blamed = false;
}

void digest_into(Digest& digest, const Entry& entry) {
  digest.add(entry.scene).add(entry.visit).add(entry.tick);
  add(digest, entry.actor);
  add(digest, entry.relation);
  digest.add(entry.pillar).add(entry.kind).add(entry.asked).add(entry.effect).add(entry.held);
  digest.add(entry.cause.kind).add(entry.cause.number).add(entry.breach).add(entry.step).add(entry.sight);
  digest.add(std::string_view(entry.why));
}

void digest_into(Digest& digest, const Standing& standing) {
  digest.add(standing.vessels.size());
  for (const Vessel& vessel : standing.vessels) {
    add(digest, vessel.relation);
    for (const Level level : vessel.levels) digest.add(level);
  }
  digest.add(standing.breaches.size());
  for (const Breach& breach : standing.breaches) add(digest, breach);
  digest.add(standing.commitments.size());
  for (const Commitment& commitment : standing.commitments) add(digest, commitment);
  digest.add(standing.streaks.size());
  for (const Streak& streak : standing.streaks) add(digest, streak);
  digest.add(standing.safety);
  add_visit(digest, standing);
}

}  // namespace drops::trust
