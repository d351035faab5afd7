#include "game/trust/settlement.h"

#include <algorithm>
#include <utility>

namespace drops::trust {
namespace {

using What = Act::What;

constexpr What kOrder[] = {What::kDrop,  What::kKeep,   What::kRenegotiate, What::kMake,  What::kWelcome,
                           What::kLeak,  What::kStep,   What::kOpen,        What::kHide,  What::kSurface,
                           What::kBreak, What::kBucket, What::kBlame,       What::kHollow};

bool moves_the_same(const Entry& a, const Entry& b) {
  return a.kind == b.kind && a.relation == b.relation && a.pillar == b.pillar;
}

// Drops of earlier acts of this scene on what `entry` would move; of acts that took effect, those asked.
int drops_so_far(std::span<const Entry> scene, const Entry& entry) {
  int drops = 0;
  for (const Entry& earlier : scene) {
    if (moves_the_same(earlier, entry) && earlier.effect > 0) drops += earlier.asked;
  }
  return drops;
}

// Acts whose buckets took effect in this scene on what `entry` would move.
int bucket_acts_so_far(std::span<const Entry> scene, const Entry& entry) {
  return static_cast<int>(std::count_if(scene.begin(), scene.end(), [&](const Entry& earlier) {
    return moves_the_same(earlier, entry) && earlier.held != Held::kSceneCap;
  }));
}

}  // namespace

Settlement::Settlement(const Standing& standing, const Rules& rules, Moment moment,
                       std::span<const BreachTerms> breaches, std::span<const CommitmentTerms> commitments)
    : standing_(standing), rules_(rules), moment_(moment), breach_terms_(breaches), commitment_terms_(commitments) {}

void Settlement::settle(std::span<const Act> acts) {
  for (const What what : kOrder) {
    if (what == What::kStep) {
      take_steps(acts);
      continue;
    }
    for (const Act& act : acts) {
      if (act.what == what) settle_one(act);
    }
  }
}

void Settlement::settle_one(const Act& act) {
  const Origin origin = origin_of(act);
  switch (act.what) {
    case What::kDrop: give_drops(origin, act.relations, act.pillar, act.count); break;
    case What::kLeak: take_leaks(origin, act.relations, act.pillar, act.count); break;
    case What::kBucket: take_buckets(origin, act.relations, act.pillar, act.count); break;
    case What::kOpen: open_breach(act.number, origin); break;
    case What::kHide: hide_breach(act.number, origin); break;
    case What::kSurface: surface_breach(act.number, origin); break;
    case What::kStep: take_step(act); break;
    case What::kHollow: take_back(act.number, origin); break;
    case What::kMake: make(act.number, act.due, origin); break;
    case What::kKeep: keep(act.number, origin); break;
    case What::kBreak: break_commitment(act.number, origin); break;
    case What::kRenegotiate: renegotiate(act.number, act.due, origin); break;
    case What::kVoice: break;  // the session remembers who spoke
    case What::kWelcome: move_safety(act, rules_.welcome, standing_.welcomed); break;
    case What::kBlame:
      if (move_safety(act, -rules_.blame, standing_.blamed)) {
        take_buckets(origin, act.relations, Pillar::kCare, rules_.blame_buckets);
      }
      break;
  }
}

Settlement::Origin Settlement::origin_of(const Act& act) {
  return {.actor = act.actor, .cause = act.cause, .sight = act.sight, .why = act.why};
}

Entry Settlement::entry_of(const Origin& origin, const Relation& relation, Pillar pillar, EntryKind kind,
                           int asked) const {
  Entry entry;
  entry.scene = moment_.scene;
  entry.visit = moment_.visit;
  entry.tick = moment_.tick;
  entry.actor = origin.actor;
  entry.relation = relation;
  entry.pillar = pillar;
  entry.kind = kind;
  entry.asked = asked;
  entry.cause = origin.cause;
  entry.breach = origin.breach;
  entry.sight = origin.sight;
  entry.why = origin.why;
  return entry;
}

// The relations that can move: once each, with a vessel (nobody holds one for oneself).
std::vector<Relation> Settlement::movable(Relations relations) const {
  std::vector<Relation> found;
  for (const Relation& relation : relations) {
    if (relation.truster == relation.trustee || standing_.find(relation) == nullptr) continue;
    if (std::find(found.begin(), found.end(), relation) == found.end()) found.push_back(relation);
  }
  return found;
}

// True where somebody else has already done this to this vessel by the same choice.
bool Settlement::counted_before(const Entry& entry) const {
  if (entry.cause.kind != CauseKind::kOption && entry.cause.kind != CauseKind::kOutcome) return false;
  return std::any_of(standing_.scene.begin(), standing_.scene.end(), [&](const Entry& earlier) {
    return moves_the_same(earlier, entry) && earlier.cause == entry.cause && earlier.actor != entry.actor;
  });
}

void Settlement::record(Change change) {
  trust::apply(standing_, change);
  changes_.push_back(std::move(change));
}

void Settlement::give_drops(const Origin& origin, Relations relations, Pillar pillar, int count) {
  if (count <= 0) return;
  for (const Relation& relation : movable(relations)) {
    Entry entry = entry_of(origin, relation, pillar, EntryKind::kDrop, count);
    const Level level = standing_.find(relation)->level(pillar);
    const Level cap = standing_.cap(relation, pillar, rules_);
    int allowed = std::min(count, rules_.scene_drops - drops_so_far(standing_.scene, entry));
    if (counted_before(entry)) allowed = 0;
    entry.effect = drops_gain(level, allowed, cap, rules_);
    if (allowed < count) {
      entry.held = Held::kSceneCap;
    } else if (entry.effect < drops_gain(level, count, kBrim, rules_)) {
      entry.held = Held::kBreachCap;
    } else if (entry.effect < std::int64_t{kOneDrop} * count) {
      entry.held = Held::kTaper;
    }
    record(std::move(entry));
  }
}

// Drops that the model gives by itself: streaks, and what makes stronger than before.
void Settlement::give_by_rule(const Origin& origin, const Relation& relation, Pillar pillar, int count,
                              EntryKind kind) {
  const Vessel* vessel = standing_.find(relation);
  if (count <= 0 || vessel == nullptr) return;
  const Level level = vessel->level(pillar);
  Entry entry = entry_of(origin, relation, pillar, kind, count);
  entry.effect = drops_gain(level, count, standing_.cap(relation, pillar, rules_), rules_);
  if (entry.effect < drops_gain(level, count, kBrim, rules_)) {
    entry.held = Held::kBreachCap;
  } else if (entry.effect < std::int64_t{kOneDrop} * count) {
    entry.held = Held::kTaper;
  }
  record(std::move(entry));
}

void Settlement::take_leaks(const Origin& origin, Relations relations, Pillar pillar, int count) {
  if (count <= 0) return;
  for (const Relation& relation : movable(relations)) {
    Entry entry = entry_of(origin, relation, pillar, EntryKind::kLeak, count);
    if (counted_before(entry)) {
      entry.held = Held::kSceneCap;
    } else {
      entry.effect = -leaks_loss(standing_.find(relation)->level(pillar), count);
      if (-entry.effect < std::int64_t{kOneDrop} * count) entry.held = Held::kFloor;
    }
    record(std::move(entry));
  }
}

void Settlement::take_buckets(const Origin& origin, Relations relations, Pillar pillar, int count) {
  if (count <= 0) return;
  for (const Relation& relation : movable(relations)) {
    Entry entry = entry_of(origin, relation, pillar, EntryKind::kBucket, count);
    if (counted_before(entry) || bucket_acts_so_far(standing_.scene, entry) >= rules_.scene_buckets) {
      entry.held = Held::kSceneCap;
      record(std::move(entry));
      continue;
    }
    Level level = standing_.find(relation)->level(pillar);
    for (int i = 0; i < count && entry.held == Held::kNothing; ++i) {
      const Level loss = buckets_loss(level, 1, rules_);
      if (loss < bucket_share(level, rules_)) entry.held = Held::kFloor;
      entry.effect -= loss;
      level -= loss;
    }
    record(std::move(entry));
  }
}

// Each kind of answer to somebody who spoke counts once a scene; the others are written and move nothing.
bool Settlement::move_safety(const Act& act, int asked, bool before) {
  const int after = before ? standing_.safety : std::clamp(standing_.safety + asked, 0, kSafest);
  record(SafetyChange{.asked = asked, .effect = after - standing_.safety, .by = act.actor});
  return !before;
}

}  // namespace drops::trust
