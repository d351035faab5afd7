#pragma once
// When what sounds: from what a screen showed and what it shows now. Pure. Each sound stands beside something that is
// seen at the same time, so that nothing is missed without it; nothing that a screen hides is ever heard.

#include <vector>

#include "game/client/model/model.h"
#include "game/client/sound/mixer.h"

namespace drops::client {

// The seconds that are counted aloud, to a player who still has something to do, and to the room.
inline constexpr int kCountedAloud = 5;

[[nodiscard]] std::vector<Cue> cues_between(const model::Model& before, const model::Model& now);

}  // namespace drops::client
