#pragma once
// What the facilitator's console tells about the session, as text of a few lines. Pure. Names stand here, because the
// console is the facilitator's: they say who is still deciding, and never who chose what.

#include <string>

#include "game/plan/plan.h"
#include "game/session/state.h"

namespace drops::host {

// For each team: scene, phase, seconds left, who is still deciding; and who is away.
[[nodiscard]] std::string status_text(const session::State& state, const plan::Plan& plan, Tick tick);

// The programme: what is done, what goes on and for how long it still may, what follows.
[[nodiscard]] std::string parts_text(const session::State& state, Tick tick);

// What has just begun, and what there is to do about it.
[[nodiscard]] std::string began_text(const session::State& state);

// Who sits where, in which role.
[[nodiscard]] std::string who_text(const session::State& state, const plan::Plan& plan);

}  // namespace drops::host
