#include "game/host/autopilot.h"

#include <algorithm>

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

}  // namespace

std::optional<schema::Command> Autopilot::next(const session::State& state) {
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
    ended_ = true;
    command.mutable_end();
    return command;
  }
  return std::nullopt;
}

}  // namespace drops::host
