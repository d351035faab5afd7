#include "game/host/autopilot.h"

#include <algorithm>

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

}  // namespace

std::optional<schema::Command> Autopilot::next(const session::State& state) {
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
  went_on_ = true;
  if (is_last_part(house)) {
    command.mutable_end();
  } else {
    command.mutable_next_part();
  }
  return command;
}

}  // namespace drops::host
