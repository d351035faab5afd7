#pragma once
// When a phase is over: all have done what it waits for, or its time is up.

#include <optional>

#include "game/session/cast.h"

namespace drops::session {

// How long a seat whose link has gone is still waited for in a decision: a dropout of a few seconds costs no vote.
inline constexpr Tick kGraceForAway = 10'000;

[[nodiscard]] bool is_over(const Cast& cast, Tick tick);

// The next moment at which is_over() may change by itself for this team, after `now`; nothing while its story stands
// still.
[[nodiscard]] std::optional<Tick> next_deadline(const Cast& cast, Tick now);

}  // namespace drops::session
