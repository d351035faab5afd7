#pragma once
// One session from its first scene to its last, played by bots in this process in no time: nobody waits, no clock
// ticks. The bots see what people would see, and nothing else.

#include <cstdint>
#include <optional>

#include "game/base/result.h"
#include "game/bots/temperament.h"
#include "game/plan/hooks.h"
#include "game/plan/plan.h"
#include "game/session/session.h"

namespace drops::author {

struct Table {
  std::uint32_t teams = 1;
  std::uint32_t team_size = 4;
  // Nothing: mixed, dealt by the seed; in one session of four all are random, so that every path is walked.
  std::optional<bots::Temperament> temperament;
};

// The session at its end. The same plan, table and seed give the same ledger. Refuses a table that the plan has no room
// for, and a story that gets stuck.
[[nodiscard]] Result<session::Session> play_through(const plan::Plan& plan, plan::Hooks& hooks, const Table& table,
                                                    std::uint64_t seed);

}  // namespace drops::author
