// Thousands of acts at random: what must hold whatever people do.
#include <algorithm>
#include <map>
#include <set>

#include "game/base/keyed_random.h"
#include "game/trust/settlement.h"
#include "tests/support/trust_world.h"

namespace drops::trust {
namespace {

using namespace support;

constexpr std::uint64_t kWorlds = 300;
constexpr int kScenes = 40;

class Dice {
 public:
  explicit Dice(std::uint64_t seed) : key_{.seed = seed, .purpose = "acts"} {}
  std::uint32_t below(std::uint32_t bound) { return static_cast<std::uint32_t>(keyed_below(key_, n_++, bound)); }
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

TrustWorld random_world(Dice& dice) {
  TrustWorld world({BreachKind::kCompetence, BreachKind::kConsistency, BreachKind::kCare, BreachKind::kCharacter});
  for (Vessel& vessel : world.standing.vessels) {
    for (Level& level : vessel.levels) level = static_cast<Level>(dice.below(kBrim + 1));
  }
  for (BreachTerms& terms : world.breaches) {
    terms.buckets[dice.below(kPillars)] = 1 + static_cast<int>(dice.below(2));
    if (dice.one_in(2)) terms.relations.push_back({b, a});
  }
  world.breaking_opens(0, 1);
  world.breaking_opens(1, 2);
  return world;
}

Act random_act(Dice& dice, std::uint32_t scene) {
  Act act;
  act.what = static_cast<Act::What>(dice.below(static_cast<std::uint32_t>(Act::What::kBlame) + 1));
  act.actor = dice.anybody();
  for (std::uint32_t n = dice.below(4); n > 0; --n) act.relations.push_back({dice.anybody(), dice.anybody()});
  act.pillar = dice.pillar();
  act.count = static_cast<int>(dice.below(4));
  act.number = dice.below(5);  // 4 does not exist
  act.step = static_cast<Step>(dice.below(kSteps));
  act.due = scene + dice.below(4);
  act.not_yet = dice.one_in(5);
  act.cause = {static_cast<CauseKind>(dice.below(8)), dice.below(3)};
  return act;
}

// Many steps towards few breaches, so that breaches close.
Act random_step(Dice& dice) {
  return takes(dice.anybody(), static_cast<Step>(dice.below(kSteps)), dice.below(4));
}

// What came to pass in all worlds: a test of what never happens tests nothing.
struct Seen {
  std::set<EntryKind> kinds;
  std::set<Held> held;
  std::set<BreachChange::What> breaches;
  std::set<CommitmentChange::What> commitments;
  int deceptions = 0;
};

void note(Seen& seen, const Change& change) {
  if (const auto* entry = std::get_if<Entry>(&change)) {
    seen.kinds.insert(entry->kind);
    seen.held.insert(entry->held);
  } else if (const auto* breach = std::get_if<BreachChange>(&change)) {
    seen.breaches.insert(breach->what);
    seen.deceptions += breach->deception ? 1 : 0;
  } else if (const auto* commitment = std::get_if<CommitmentChange>(&change)) {
    seen.commitments.insert(commitment->what);
  }
}

// The laws of one change, against the standing just before it. Returns what is wrong, or nothing.
std::string law_broken_by(const Entry& entry, const Standing& before, const Rules& rules) {
  const Vessel* vessel = before.find(entry.relation);
  if (vessel == nullptr) return "an entry for a vessel that does not exist";
  if (entry.relation.truster == entry.relation.trustee) return "somebody trusts oneself";
  const Level level = vessel->level(entry.pillar);
  const Level after = level + entry.effect;
  if (after < 0 || after > kBrim) return "a level out of its range";
  if (entry.effect > 0 && after > before.cap(entry.relation, entry.pillar, rules)) return "a gain above the cap";
  const bool gains = entry.kind == EntryKind::kDrop || entry.kind == EntryKind::kRepair ||
                     entry.kind == EntryKind::kStreak || entry.kind == EntryKind::kBonus;
  if (gains ? entry.effect < 0 : entry.effect > 0) return "an effect of the wrong sign";
  if (entry.kind == EntryKind::kBucket && entry.effect < 0 && after < rules.bucket_leaves)
    return "a bucket left too little";
  if (entry.kind == EntryKind::kBonus && before.breaches[static_cast<std::size_t>(entry.breach)].was_deception) {
    return "stronger than before after a deception";
  }
  return {};
}

std::string law_broken_by(const CommitmentChange& change, const Standing& before, const Rules& /*rules*/) {
  const CommitmentState state = before.commitments[change.commitment].state;
  const bool makes = change.what == CommitmentChange::What::kMade;
  if (state != (makes ? CommitmentState::kNone : CommitmentState::kOpen)) return "a commitment that does not end once";
  return {};
}

std::string law_broken_by(const auto& /*change*/, const Standing& /*before*/, const Rules& /*rules*/) {
  return {};
}

std::string law_broken_in(const Standing& standing) {
  if (standing.safety < 0 || standing.safety > kSafest) return "safety out of its range";
  for (const Breach& breach : standing.breaches) {
    for (const Loss& loss : breach.losses) {
      if (loss.given_back < 0 || loss.given_back > loss.lost) return "more was given back than was lost";
    }
    const bool closed = breach.state == BreachState::kClosed;
    if (closed && std::find(breach.taken.begin(), breach.taken.end(), false) != breach.taken.end()) {
      return "a breach closed before its six steps";
    }
    if (breach.state == BreachState::kHidden && !breach.losses.empty()) return "something hidden has drawn";
  }
  for (const Streak& streak : standing.streaks) {
    if (streak.given > Rules{}.streak_most) return "too many drops for a streak";
  }
  std::map<std::pair<Relation, Pillar>, std::pair<Level, int>> moved;
  for (const Entry& entry : standing.scene) {
    auto& [drops, buckets] = moved[{entry.relation, entry.pillar}];
    if (entry.kind == EntryKind::kDrop) drops += entry.effect;
    if (entry.kind == EntryKind::kBucket && entry.effect < 0) ++buckets;
    if (drops > 3 * kOneDrop) return "more than three drops in one scene";
    if (buckets > 1) return "the buckets of more than one act in one scene";
  }
  return {};
}

// Applies the last settlement's changes one by one to the standing from before it, and holds each to the laws.
void hold_to_the_laws(Standing before, const TrustWorld& world, Seen& seen) {
  for (const Change& change : world.changes) {
    const std::string broken =
        std::visit([&](const auto& one) { return law_broken_by(one, before, world.rules); }, change);
    if (!broken.empty()) FAIL(broken);
    const Standing just_before = before;
    trust::apply(before, change);
    const bool may_be_idle =
        std::holds_alternative<SafetyChange>(change) || std::holds_alternative<SceneCounted>(change);
    if (before == just_before && !may_be_idle) FAIL("a change was written that the fold ignores");
    note(seen, change);
  }
  const std::string broken = law_broken_in(before);
  if (!broken.empty()) FAIL(broken);
  if (before != world.standing) FAIL("the changes do not fold to the standing");
}

// Levels are where they were at the start plus every effect in the ledger, and nothing else.
void hold_ledger_to_levels(Standing start, const TrustWorld& world) {
  for (const Entry& entry : world.ledger) start.find(entry.relation)->level(entry.pillar) += entry.effect;
  if (start.vessels != world.standing.vessels) FAIL("the levels are not the sum of the ledger");
}

void play(std::uint64_t seed, Seen& seen, std::uint64_t& digest) {
  Dice dice(seed);
  TrustWorld world = random_world(dice);
  const Standing start = world.standing;
  const bool calm = dice.one_in(2);  // without buckets and hollow steps, so that breaches may heal
  for (int scene = 0; scene < kScenes; ++scene) {
    for (std::uint32_t part = 0; part < 2; ++part) {
      std::vector<Act> acts;
      for (std::uint32_t n = dice.below(5); n > 0; --n) {
        const Act act = calm && scene > 5 ? random_step(dice) : random_act(dice, world.moment.scene);
        acts.push_back(act);
      }
      const Standing before = world.standing;
      world.settle(acts);
      hold_to_the_laws(before, world, seen);
    }
    Settlement::Closing closing;
    for (const Entity& entity : {a, b, c, team}) {
      if (dice.one_in(2)) closing.asked.push_back(entity);
      if (!dice.one_in(6)) closing.decided.push_back(entity);
    }
    closing.there = {a, b, client};
    closing.nobody_was_there = dice.one_in(8);
    const Standing before = world.standing;
    world.close_with(closing);
    hold_to_the_laws(before, world, seen);
    world.next_scene();
  }
  hold_ledger_to_levels(start, world);
  digest = Digest{}.add(digest).add(world.standing).value();
}

TEST_CASE("whatever people do, the changes fold to the standing and no law of the model is broken") {
  Seen seen;
  std::uint64_t digest = 0;
  for (std::uint64_t seed = 0; seed < kWorlds; ++seed) {
    INFO("seed " << seed);
    play(seed, seen, digest);
  }
  CHECK(seen.kinds.size() == 7);
  CHECK(seen.held.size() == 9);
  CHECK(seen.breaches.size() == 8);
  CHECK(seen.commitments.size() == 5);
  CHECK(seen.deceptions > 0);

  // The same acts give the same standings.
  Seen again;
  std::uint64_t second = 0;
  for (std::uint64_t seed = 0; seed < kWorlds; ++seed) play(seed, again, second);
  CHECK(second == digest);
}

}  // namespace
}  // namespace drops::trust
