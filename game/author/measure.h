#pragma once
// The relation that a plan names as its `measure`, and what it came to in one team's story. Reads only.

#include <array>
#include <string>

#include "game/plan/plan.h"
#include "game/session/state.h"
#include "game/trust/rules.h"

namespace drops::author {

// Mean levels by pillar over the vessels of the relation, hundredths.
struct Measured {
  std::array<trust::Level, trust::kPillars> levels{};
  trust::Level overall = 0;

  [[nodiscard]] trust::Level sum() const { return levels[0] + levels[1] + levels[2] + levels[3]; }
};

[[nodiscard]] bool is_measured(const trust::Entity& truster, const session::Story& story, const plan::With& measure);

[[nodiscard]] Measured measure(const session::Story& story, const plan::Plan& plan);
// Before its first scene. Needs a story that has begun.
[[nodiscard]] Measured measure_at_start(const session::Story& story, const plan::Plan& plan);

// Did the relation lose a bucket on the way?
[[nodiscard]] bool lost_a_bucket(const session::Story& story, const plan::Plan& plan);

// "Dana, the client → the team"
[[nodiscard]] std::string measure_label(const plan::Plan& plan);

}  // namespace drops::author
