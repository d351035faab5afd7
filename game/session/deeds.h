#pragma once
// What was done in a scene that asked: each option that takes effect, and by whom. Reads only; what a deed does to
// trust is closing.cpp's.

#include <vector>

#include "game/session/scene.h"

namespace drops::session {

// One option, and who did it.
struct Deed {
  std::uint32_t option = 0;
  Doers doers;
};

// In the order of places, equal choices together; none where nobody answered.
[[nodiscard]] std::vector<Deed> deeds_of(const Cast& cast, const plan::Ask& ask, const Answer& answer);

}  // namespace drops::session
