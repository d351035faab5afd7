#pragma once
// Canned data for every step of a debrief, as a player, the facilitator and the room see it: what `--shot` draws and
// what the tests walk through. Built the same way as in a session.

#include <span>

#include "game/client/model/canned.h"
#include "game/client/model/canned_desk.h"
#include "game/client/model/canned_wall.h"

namespace drops::client::model {

[[nodiscard]] std::span<const Still> debrief_stills();
[[nodiscard]] std::span<const DeskStill> debrief_desk_stills();
[[nodiscard]] std::span<const WallStill> debrief_wall_stills();

}  // namespace drops::client::model
