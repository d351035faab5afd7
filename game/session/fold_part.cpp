// One part of a programme follows on another: what is kept of the story that was, and what begins anew.

#include <utility>

#include "game/session/fold.h"

namespace drops::session {
namespace {

// What was played stays to be looked at; the ways back into it are let go of.
void put_away(State& state) {
  House& house = state.house;
  if (house.stage == schema::STAGE_LOBBY) return;  // it was left out
  auto played = std::make_shared<PlayedPart>();
  played->part = house.story_part;
  played->plan = house.plan;
  played->stories = std::move(state.stories);
  for (Story& story : played->stories) story.snapshots.clear();
  played->hash = hash_of(played->stories);
  house.played.push_back(std::move(played));
}

// The talk about the last story is over; what people have taken from it is theirs for the day.
void close_debrief(Debrief& debrief) {
  Debrief kept;
  kept.next_steps = std::move(debrief.next_steps);
  kept.agreement = std::move(debrief.agreement);
  debrief = std::move(kept);
}

// Teams, names and tokens stay; places and roles are those of a story.
void leave_places(std::vector<Seat>& seats) {
  for (Seat& seat : seats) {
    seat.place.reset();
    seat.mirrors = false;
  }
}

}  // namespace

void Fold::on(const schema::PartBegan& e) {
  House& house = state.house;
  house.part = e.part();
  house.part_ends = e.ends();
  house.paused = house.frozen = false;  // going on ends what stood still
  if (!e.has_plan()) return;
  const std::size_t teams = state.stories.size();
  put_away(state);
  close_debrief(house.debrief);
  state.stories.assign(teams, Story());
  leave_places(house.seats);
  house.stage = schema::STAGE_LOBBY;
  house.story_part = e.part();
  house.plan = e.plan();
  house.recognition = e.recognition();
  house.story_began = house.box_ends = -1;
  house.spotlight.reset();
  house.carried.reset();
  if (e.roles_size() > 0 || e.teams_size() > 0) house.carried = e;
}

}  // namespace drops::session
