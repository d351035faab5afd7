#include "game/host/autopilot.h"

#include <algorithm>

#include "game/session/debrief.h"

namespace drops::host {
namespace {

std::uint32_t present_players(const session::State& state) {
  return static_cast<std::uint32_t>(
      std::count_if(state.house.seats.begin(), state.house.seats.end(),
                    [](const session::Seat& seat) { return seat.plays() && seat.here(); }));
}

bool all_stories_over(const session::State& state) {
  return std::all_of(state.stories.begin(), state.stories.end(),
                     [](const session::Story& story) { return story.ending.has_value(); });
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
  schema::Command command;
  if (state.house.stage == schema::STAGE_LOBBY && !started_ && present_players(state) >= players_) {
    started_ = true;
    command.mutable_start();
    return command;
  }
  if (state.house.paused && !resumed_ && present_players(state) >= players_) {
    resumed_ = true;
    command.mutable_resume();
    return command;
  }
  if (state.house.stage == schema::STAGE_PLAYING && !ended_ && all_stories_over(state)) {
    if (debriefs_ && state.house.debrief.step != schema::DEBRIEF_NEXT_STEP) {
      if (state.house.stands_still() || !step_is_through(state, now)) return std::nullopt;
      command.mutable_lead_debrief();
      return command;
    }
    if (debriefs_ && !step_is_through(state, now)) return std::nullopt;
    ended_ = true;
    command.mutable_end();
    return command;
  }
  return std::nullopt;
}

}  // namespace drops::host
