#pragma once
// A surprise that comes into a team's scene.

#include "game/session/cast.h"

namespace drops::session {

// The event by which inject `number` of the plan comes into the scene that goes on.
[[nodiscard]] schema::Event injected(const Cast& cast, std::uint32_t number, Tick tick);

}  // namespace drops::session
