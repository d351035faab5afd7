#pragma once
// Does an event fit the state and the plan it is to be applied to? What decide() and advance() make always does; a
// journal that was tampered with may not. Numbers are checked here, once, so that no fold and no view need to.

#include "game/plan/plan.h"
#include "game/schema/event.pb.h"
#include "game/session/state.h"

namespace drops::session {

[[nodiscard]] bool fits(const State& state, const plan::Plan& plan, const schema::Event& event);

}  // namespace drops::session
