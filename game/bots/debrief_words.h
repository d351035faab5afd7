#pragma once
// What a bot of a temperament says in a debrief, so that a rehearsal of it looks alive. Reads one screen and remembers
// nothing; words come from short lists of our own.

#include <cstdint>
#include <optional>

#include "game/bots/temperament.h"
#include "game/schema/command.pb.h"
#include "game/schema/view.pb.h"

namespace drops::bots {

struct InDebrief {
  Temperament temperament;
  std::uint64_t seed;
  const schema::DebriefPart& part;
};

// The next thing to say in this step, after `said` things; the last is that there is no more. Nothing: it waits.
[[nodiscard]] std::optional<schema::Command> debrief_answer(const InDebrief& here, std::uint32_t said);

}  // namespace drops::bots
