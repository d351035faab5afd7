#pragma once
// A scene that asks whether a step of repair has landed: once its question is answered, and before it closes, those
// whom the breach cost trust answer "landed" or "not yet". Reads only.

#include <vector>

#include "game/plan/plan.h"
#include "game/session/scene.h"

namespace drops::session {

// The breaches that these effects repair when `actor` has them: those that cost it trust, or that it hid, if it is
// named; nobody repairs what another has broken.
[[nodiscard]] std::vector<std::size_t> repaired_breaches(const trust::Standing& standing, const plan::Effects& effects,
                                                         trust::Entity actor);
// It cost `who` trust in `by`, or in whoever did it, where a whole team speaks.
[[nodiscard]] bool has_injured(const trust::Breach& breach, trust::Entity who, trust::Entity by);

// A step that somebody chose, and the mates whom it is about.
struct Saying {
  std::uint32_t option = 0;
  Doers by;
  Places to;  // injured, and still in the team
};
// Of the question that goes on, as it would close now. None where its scene does not ask, where nobody chose a step
// (a default is nobody's word), and where no mate is injured.
[[nodiscard]] std::vector<Saying> sayings(const Cast& cast);
// To whom at least one of them is said, in the order of places.
[[nodiscard]] Places injured(const Cast& cast);

}  // namespace drops::session
