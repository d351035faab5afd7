#pragma once
// A debrief on the facilitator's terminal: which step goes on, what to say in it, how far each team is, and what
// another choice would have come to. Counts alone; nobody's words.

#include <string>

#include "game/plan/plan.h"
#include "game/session/state.h"

namespace drops::host {

// Empty where none is led.
[[nodiscard]] std::string debrief_text(const session::State& state, Tick tick);

// What was asked last about this team; empty where nothing was.
[[nodiscard]] std::string what_if_text(const session::State& state, const plan::Plan& plan, TeamId team);

}  // namespace drops::host
