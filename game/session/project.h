#pragma once
// What one viewer may see. A secret that is not in the view never leaves the host: privacy is made here, not on the
// screen. Pure.

#include <vector>

#include "game/plan/plan.h"
#include "game/schema/view.pb.h"
#include "game/session/state.h"

namespace drops::session {

// All parts of the view of this seat, by its kind. A part that has nothing to show yet is left out.
[[nodiscard]] schema::View project(const State& state, const plan::Plan& plan, SeatId viewer);

// One part alone, for those who need no more (bots need ME and SCENE). False where the viewer has no such part.
bool project_part(const State& state, const plan::Plan& plan, SeatId viewer, schema::PartKind kind, schema::Part& part);

}  // namespace drops::session
