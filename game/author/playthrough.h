#pragma once
// One session from its first scene to its last, played by bots in this process in no time: nobody waits, no clock
// ticks. The bots see what people would see, and nothing else; except that a clumsy one is shown, as the breaking of
// its word, what will draw a bucket: how else should it step into it?

#include <cstdint>
#include <vector>

#include "game/author/table.h"
#include "game/base/result.h"
#include "game/plan/hooks.h"
#include "game/plan/plan.h"
#include "game/session/session.h"

namespace drops::author {

// An option that was taken, and by whom: one or more places, each for oneself or as the team.
struct Taken {
  std::uint32_t team = 0, visit = 0, scene = 0, option = 0;
  std::vector<std::uint32_t> places;  // empty: nobody by name
  bool some_locked = false;           // another option did not feel safe enough to be chosen
  std::vector<std::uint32_t> absent;  // options that were not there
};

struct Closed {
  std::uint32_t team = 0, visit = 0;
  std::uint32_t entries = 0;  // that it wrote into the ledger
};

struct Played {
  session::Session session;    // at its end; a story without an ending has got stuck, or goes in circles
  std::vector<Taken> taken;    // in the order of closing
  std::vector<Closed> closed;  // scenes, likewise
};

// The same plan, table and seed give the same ledger. Refuses a table that the plan has no room for.
[[nodiscard]] Result<Played> play_through(const plan::Plan& plan, plan::Hooks& hooks, const Table& table,
                                          std::uint64_t seed);

}  // namespace drops::author
