#include "game/author/story_hash.h"

#include <algorithm>
#include <set>
#include <utility>

namespace drops::author {
namespace {

void add(Digest& digest, const trust::Entity& entity) {
  digest.add(entity.kind).add(entity.index);
}

void add(Digest& digest, const trust::Relation& relation) {
  add(digest, relation.truster);
  add(digest, relation.trustee);
}

void add_breach(Digest& digest, const trust::Breach& breach, const trust::Rules& rules) {
  digest.add(breach.kind).add(breach.state).add(breach.surfaced_by_others).add(breach.was_deception);
  digest.add(std::min(breach.clean_scenes, rules.follow_through_scenes))
      .add(breach.hidden_by.size())
      .add(breach.losses.size());
  for (const trust::Entity& entity : breach.hidden_by) add(digest, entity);
  for (const trust::Entity& entity : breach.acknowledged_by) add(digest, entity);
  for (const trust::Loss& loss : breach.losses) {
    add(digest, loss.relation);
    digest.add(loss.pillar).add(loss.before).add(loss.lost).add(loss.given_back);
  }
  for (const bool taken : breach.taken) digest.add(taken);
}

void add_standing(Digest& digest, const trust::Standing& standing, const trust::Rules& rules) {
  for (const trust::Vessel& vessel : standing.vessels) {
    add(digest, vessel.relation);
    for (const trust::Level level : vessel.levels) digest.add(level);
  }
  for (const trust::Breach& breach : standing.breaches) add_breach(digest, breach, rules);
  for (const trust::Commitment& one : standing.commitments) {
    digest.add(one.state).add(one.due).add(one.renegotiated);
    add(digest, one.by);
  }
  for (const trust::Streak& streak : standing.streaks) {
    add(digest, streak.trustee);
    const bool goes_on = streak.given < rules.streak_most;
    digest.add(goes_on ? std::min(streak.scenes, rules.streak_scenes) : 0).add(streak.given);
  }
  digest.add(standing.safety).add(standing.welcomed).add(standing.blamed);
  for (const trust::Entry& entry : standing.scene) {  // what counts towards the most of one scene
    add(digest, entry.relation);
    digest.add(entry.pillar).add(entry.kind).add(entry.asked).add(entry.effect);
  }
}

void add_visit(Digest& digest, const session::Visit& visit) {
  digest.add(visit.scene).add(visit.phase).add(visit.step).add(visit.again);
  for (const std::uint32_t part : visit.parts) digest.add(part);
  if (visit.step > 0) {  // what was chosen before the injured were asked
    for (const session::PlaceMind& mind : visit.minds) digest.add(mind.choice ? static_cast<int>(*mind.choice) : -1);
  }
  digest.add(visit.locked.size());
  for (const std::uint32_t option : visit.locked) digest.add(option);
  for (const std::uint32_t option : visit.absent) digest.add(~option);
}

}  // namespace

std::uint64_t story_hash(const session::Story& story, const trust::Rules& rules) {
  Digest digest;
  add_standing(digest, story.standing, rules);
  add_visit(digest, story.visit);
  for (const int stake : story.stakes) digest.add(stake);
  for (const std::uint64_t known : story.known) digest.add(known);
  for (const auto& [name, value] : story.data) digest.add(name).add(value);
  for (const session::Voice& voice : story.voices) digest.add(voice.place);
  std::set<std::pair<std::uint32_t, std::uint32_t>> chosen;  // what was() knows
  for (const session::Past& past : story.past) {
    for (const std::uint32_t option : past.chosen) chosen.emplace(past.scene, option);
  }
  for (const auto& [scene, option] : chosen) digest.add(scene).add(option);
  return digest.add(story.ending.value_or(~0u)).value();
}

}  // namespace drops::author
