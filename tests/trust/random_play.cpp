#include "tests/trust/random_play.h"

#include <algorithm>

namespace drops::trust::support {
namespace {

constexpr std::uint32_t kWildScenes = 8;  // then a calm play calms down

RepairRow random_row(Dice& dice) {
  RepairRow row{};
  int left = kMostOfAllSteps;
  const std::size_t first = dice.below(kSteps);
  for (std::size_t i = 0; i < kSteps; ++i) {
    const int percent = dice.within(0, std::min(left, kMostOfOneStep));
    row[(first + i) % kSteps] = percent;
    left -= percent;
  }
  return row;
}

Relation random_relation(Dice& dice) {
  return dice.one_in(3) ? kClient : Relation{dice.anybody(), dice.anybody()};
}

Act random_act(Dice& dice, std::uint32_t scene) {
  Act act;
  act.what = static_cast<Act::What>(dice.below(static_cast<std::uint32_t>(Act::What::kBlame) + 1));
  act.actor = dice.anybody();
  for (std::uint32_t n = dice.below(4); n > 0; --n) act.relations.push_back(random_relation(dice));
  act.pillar = dice.pillar();
  act.count = dice.within(0, 3);
  act.number = dice.below(kKinds + 1);  // the last does not exist
  act.step = static_cast<Step>(dice.below(kSteps));
  act.due = scene + dice.below(4);
  act.not_yet = dice.one_in(5);
  act.cause = {static_cast<CauseKind>(dice.below(8)), dice.below(3)};
  return act;
}

// What heals, and now and then sets back: leaks, a bucket, or words that are hollow.
Act healing_act(Dice& dice) {
  if (dice.one_in(8)) return leaks(dice.anybody(), dice.pillar(), dice.within(1, 5), {random_relation(dice)});
  if (dice.one_in(16)) return buckets(dice.anybody(), dice.pillar(), dice.within(1, 2), {random_relation(dice)});
  Act step = takes(dice.anybody(), static_cast<Step>(dice.below(kSteps)), dice.below(kKinds), dice.one_in(8));
  if (dice.one_in(40)) step.what = Act::What::kHollow;
  return step;
}

}  // namespace

Rules random_rules(Dice& dice) {
  Rules rules;
  for (const RuleBound& bound : rule_bounds()) {
    const std::uint32_t how = dice.below(4);
    if (how == 0) continue;  // as it is
    const int number = how == 1 ? bound.least : how == 2 ? bound.most : dice.within(bound.least, bound.most);
    rules.*bound.field = number * bound.scale;
  }
  for (RepairRow& row : rules.repair) {
    if (!dice.one_in(3)) row = random_row(dice);
  }
  return rules;
}

TrustWorld random_world(Dice& dice) {
  const Rules rules = dice.one_in(3) ? Rules{} : random_rules(dice);
  TrustWorld world({kAllKinds.begin(), kAllKinds.end()}, rules);
  for (Vessel& vessel : world.standing.vessels) {
    for (Level& level : vessel.levels) level = dice.within(0, kBrim);
  }
  for (BreachTerms& terms : world.breaches) {
    terms.buckets[dice.below(kPillars)] = dice.within(1, 2);
    if (dice.one_in(2)) terms.relations.push_back(random_relation(dice));
  }
  for (CommitmentTerms& terms : world.commitments) {
    if (dice.one_in(2)) terms.kept_drops[dice.below(kPillars)] = dice.within(0, 3);
    if (dice.one_in(2)) terms.broken_buckets[dice.below(kPillars)] = dice.within(0, 2);
    if (dice.one_in(2)) terms.relations.push_back(random_relation(dice));
  }
  for (std::uint32_t commitment = 0; commitment < 3; ++commitment) {
    if (!dice.one_in(3)) world.breaking_opens(commitment, dice.below(kKinds));
  }
  return world;
}

std::vector<Act> random_acts(Dice& dice, Mood mood, std::uint32_t scene) {
  const bool heals = mood == Mood::kCalm && scene > kWildScenes;
  std::vector<Act> acts;
  for (std::uint32_t n = dice.below(5); n > 0; --n) {
    const bool same_choice = !acts.empty() && dice.one_in(4);  // as somebody has made before, or the same person twice
    Act act = same_choice ? acts.back() : heals ? healing_act(dice) : random_act(dice, scene);
    act.actor = dice.anybody();
    acts.push_back(std::move(act));
  }
  return acts;
}

Settlement::Closing random_closing(Dice& dice, Mood mood) {
  Settlement::Closing closing;
  for (const Entity& entity : {a, b, c, team}) {
    if (dice.one_in(2)) closing.asked.push_back(entity);
    if (!dice.one_in(6)) closing.decided.push_back(entity);
    if (!dice.one_in(4)) closing.there.push_back(entity);
  }
  closing.there.push_back(client);
  closing.nobody_was_there = mood == Mood::kWild && dice.one_in(8);
  return closing;
}

}  // namespace drops::trust::support
