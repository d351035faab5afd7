#pragma once
// How trust went over the scenes of a story: folds over its ledger, and over nothing else.

#include <utility>
#include <vector>

#include "game/session/cast.h"

namespace drops::session {

// The vessel as it was before the first entry: who joined later, or was gone back over, begins at the rules' start.
[[nodiscard]] trust::Vessel first_of(const Cast& cast, const trust::Vessel& now);

// By scene, the team's level when it closed: the mean of what each outside and the mates together hold.
using TeamLevels = std::vector<std::pair<std::uint32_t, trust::Level>>;
[[nodiscard]] TeamLevels team_levels(const Cast& cast);

}  // namespace drops::session
