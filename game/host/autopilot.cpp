#include "game/host/autopilot.h"

#include <algorithm>

#include "game/session/debrief.h"
#include "game/session/programme.h"

namespace drops::host {
namespace {

std::uint32_t present_players(const session::State& state) {
  return static_cast<std::uint32_t>(
      std::count_if(state.house.seats.begin(), state.house.seats.end(),
                    [](const session::Seat& seat) { return seat.plays() && seat.here(); }));
}

bool is_last_part(const session::House& house) {
  return house.part + std::size_t{1} >= house.parts.size();
}

// The last story is talked about now: in the programme's part for it, or at once where none follows. No pulse is.
bool is_debriefed(const session::House& house) {
  if (house.stage != schema::STAGE_PLAYING || house.parts.empty()) return house.stage == schema::STAGE_PLAYING;
  if (house.parts[house.story_part].sort != schema::SORT_STORY) return false;
  return is_last_part(house) || house.parts[house.part + std::size_t{1}].sort != schema::SORT_DEBRIEF;
}

// All who are here are done with the step that goes on; so is a room in which nobody is.
bool step_is_through(const session::State& state, Tick now) {
  const session::Debrief& debrief = state.house.debrief;
  if (!debrief.led() || now >= debrief.deadline) return true;
  for (std::uint32_t team = 0; team < state.stories.size(); ++team) {
    for (const SeatId seat : session::debriefed(state, TeamId(team))) {
      if (state.seat(seat)->here() && !session::is_done(debrief, seat)) return false;
    }
  }
  return true;
}

}  // namespace

std::optional<schema::Command> Autopilot::next(const session::State& state, Tick now) {
  const session::House& house = state.house;
  schema::Command command;
  if (house.part != part_) {  // each part once
    part_ = house.part;
    started_ = went_on_ = false;
  }
  const bool has_story = house.story_part == house.part;
  if (house.stage == schema::STAGE_LOBBY && has_story && !started_ && present_players(state) >= players_) {
    started_ = true;
    command.mutable_start();
    return command;
  }
  if (house.paused && !resumed_ && present_players(state) >= players_) {
    resumed_ = true;
    command.mutable_resume();
    return command;
  }
  const bool over = house.stage == schema::STAGE_PLAYING ? session::all_over(state) : !has_story;
  if (house.stage == schema::STAGE_ENDED || went_on_ || !over) return std::nullopt;
  if (debriefs_ && is_debriefed(house)) {
    if (house.stands_still() || !step_is_through(state, now)) return std::nullopt;
    if (house.debrief.step != schema::DEBRIEF_NEXT_STEP) {
      command.mutable_lead_debrief();
      return command;
    }
  }
  went_on_ = true;
  if (is_last_part(house)) {
    command.mutable_end();
  } else {
    command.mutable_next_part();
  }
  return command;
}

}  // namespace drops::host
