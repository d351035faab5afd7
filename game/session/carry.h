#pragma once
// What one story of a programme takes over from the one before: levels, open and hidden breaches, safety and roles.
// Resolved into the event once; whoever applies it needs neither the story nor the plan that it came from.

#include <cstdint>
#include <span>
#include <vector>

#include "game/session/command_table.h"

namespace drops::session {

// Writes into `began` what the story on the floor carries on to one of this plan. People are matched by their seats,
// roles, characters and breaches by their ids; what has no match is left out. The story before is the last that was
// no pulse.
void carry_on(const Floor& floor, const plan::Plan& next, schema::PartBegan& began);

// A story that has just begun takes over what is carried to its team.
void take_over(const State& state, TeamId team, Story& story);

// Who of these seats played which role of the plan before; -1: none that there is again.
[[nodiscard]] std::vector<std::int32_t> carried_roles(const State& state, std::span<const SeatId> seats);

}  // namespace drops::session
