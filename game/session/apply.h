#pragma once
// The fold: state = apply(...apply(new_state, e1)..., en). Needs no rule and no script; what it is given has happened.

#include "game/plan/plan.h"
#include "game/schema/event.pb.h"
#include "game/session/state.h"

namespace drops::session {

// Events come from decide() and advance() or from a journal of theirs. One that does not fit the plan is ignored as a
// whole: a journal that was tampered with must not crash a host.
void apply(State& state, const plan::Plan& plan, const schema::Event& event);

}  // namespace drops::session
