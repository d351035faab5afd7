#pragma once
// A hash of what a story's future can depend on: two stories of one plan with the same hash go on alike. Not of how
// either came there: no clock, no links, no ledger, no numbers of visits; and counters only as far as a rule asks.

#include <cstdint>

#include "game/plan/plan.h"
#include "game/session/state.h"

namespace drops::author {

[[nodiscard]] std::uint64_t story_hash(const session::Story& story, const trust::Rules& rules);

}  // namespace drops::author
