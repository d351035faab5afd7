#pragma once
// Which choices draw a bucket in the open: what a clumsy bot steps into. Reads only.

#include <cstdint>

#include "game/plan/plan.h"
#include "game/session/state.h"

namespace drops::author {

// Would this option of the scene's question do so? What hides something, or excuses it, is no slip.
[[nodiscard]] bool draws_a_bucket(const plan::Scene& scene, std::uint32_t option);

// Has this team drawn one already?
[[nodiscard]] bool has_drawn_a_bucket(const session::Story& story);

}  // namespace drops::author
