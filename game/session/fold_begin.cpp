// What a team's story begins with: its places, the vessels of each pair, stakes, and who knows what from the start.

#include <algorithm>

#include "game/session/carry.h"
#include "game/session/fold.h"
#include "game/session/scene.h"

namespace drops::session {
namespace {

using trust::Entity;

trust::Vessel vessel(const Entity& truster, const Entity& trustee, const plan::StartLevels& start,
                     const trust::Rules& rules) {
  trust::Vessel out;
  out.relation = {truster, trustee};
  for (std::size_t pillar = 0; pillar < trust::kPillars; ++pillar) {
    out.levels[pillar] = start.levels[pillar] == plan::kAsTheRulesSay ? rules.start : start.levels[pillar];
  }
  return out;
}

// Of one mate in another, as their roles begin.
trust::Vessel vessel_of_mates(const Story& story, const plan::Plan& plan, std::uint32_t truster,
                              std::uint32_t trustee) {
  const auto& trusts = plan.roles[story.roles[truster]].trusts;
  const auto found = std::find_if(trusts.begin(), trusts.end(), [&](const plan::RoleTrust& trust) {
    return trust.role.number == static_cast<std::int32_t>(story.roles[trustee]);
  });
  return vessel(Entity::seat(truster), Entity::seat(trustee),
                found == trusts.end() ? plan::StartLevels{} : found->start, plan.rules);
}

// The vessels of a team of so many places: mates in each other; characters, and the team across, in the team. Teams
// that never meet hold none: a story must not grow with the room.
std::vector<trust::Vessel> vessels_of(const State& state, const plan::Plan& plan, TeamId team) {
  const Story& story = state.story(team);
  const auto places = static_cast<std::uint32_t>(story.places.size());
  std::vector<trust::Vessel> vessels;
  const Entity us = Entity::team(team);
  for (std::uint32_t i = 0; i < plan.characters.size(); ++i) {
    vessels.push_back(vessel(Entity::character(i), us, plan.characters[i].trusts, plan.rules));
  }
  vessels.push_back(vessel(Entity::team(opposite(state, team).team), us, plan.others_trust, plan.rules));
  for (std::uint32_t a = 0; a < places; ++a) {
    for (std::uint32_t b = 0; b < places; ++b) {
      if (a != b) vessels.push_back(vessel_of_mates(story, plan, a, b));
    }
  }
  return vessels;
}

bool knows_by_role(const plan::Fact& fact, std::uint32_t role) {
  return std::any_of(fact.known_by.begin(), fact.known_by.end(),
                     [&](const plan::Ref& ref) { return ref.number == static_cast<std::int32_t>(role); });
}

void begin_story(State& state, const plan::Plan& plan, TeamId team) {
  Story& story = state.story(team);
  std::vector<trust::BreachKind> kinds;
  for (const plan::Breach& breach : plan.breaches) kinds.push_back(breach.kind);
  story.standing = trust::new_standing(vessels_of(state, plan, team), kinds, plan.commitments.size(), plan.rules);
  for (const plan::Stake& stake : plan.stakes) story.stakes.push_back(stake.start);
  for (std::uint32_t fact = 0; fact < plan.facts.size(); ++fact) {
    story.known.push_back(known_at_first(story, plan.facts[fact]));
    if (story.known.back() != 0) story.learnt.push_back({fact, story.known.back(), 0, std::nullopt});
  }
  story.across.resize(plan.scenes.size());
  take_over(state, team, story);
}

}  // namespace

std::uint64_t known_at_first(const Story& story, const plan::Fact& fact) {
  std::uint64_t known = 0;
  for (std::size_t place = 0; place < story.places.size(); ++place) {
    if (knows_by_role(fact, story.roles[place])) known |= std::uint64_t{1} << (place & 63u);
  }
  return known;
}

void add_place(Story& story, const plan::Plan& plan, std::uint32_t place) {
  for (std::uint32_t mate = 0; mate < place; ++mate) {
    story.standing.vessels.push_back(vessel_of_mates(story, plan, place, mate));
    story.standing.vessels.push_back(vessel_of_mates(story, plan, mate, place));
  }
  std::sort(story.standing.vessels.begin(), story.standing.vessels.end(),
            [](const auto& a, const auto& b) { return a.relation < b.relation; });
  const std::uint64_t bit = std::uint64_t{1} << (place & 63u);
  for (std::uint32_t fact = 0; fact < plan.facts.size(); ++fact) {
    if (!knows_by_role(plan.facts[fact], story.roles[place])) continue;
    story.known[fact] |= bit;
    story.learnt.push_back({fact, bit, story.visit.number, std::nullopt});
  }
  story.visit.minds.resize(story.places.size());
}

void Fold::on(const schema::Started& e) {
  state.house.stage = schema::STAGE_PLAYING;
  state.house.story_began = tick;
  for (const schema::PlaceDealt& dealt : e.dealt()) {
    Seat& who = seat(dealt.seat());
    who.team = TeamId(dealt.team());
    who.place = dealt.place();
    story(dealt.team()).places.push_back(who.id);
    story(dealt.team()).roles.push_back(dealt.role());
  }
  for (std::uint32_t team = 0; team < state.stories.size(); ++team) begin_story(state, plan, TeamId(team));
  if (state.house.part > 0) {  // in a later part a team may have nobody left
    for (Story& each : state.stories) each.merged = each.places.empty();
  }
  state.house.carried.reset();
}

}  // namespace drops::session
