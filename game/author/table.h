#pragma once
// Bots around a table, in a session that lies in this process: who they are, and the story's beginning.

#include <cstdint>
#include <optional>

#include "game/base/result.h"
#include "game/bots/temperament.h"
#include "game/session/session.h"

namespace drops::author {

struct Table {
  std::uint32_t teams = 1;
  std::uint32_t team_size = 4;
  // Nothing: mixed, dealt by the seed; in one session of four all are random, so that every path is walked.
  std::optional<bots::Temperament> temperament;

  [[nodiscard]] std::uint32_t seats() const { return teams * team_size; }
};

// Nobody reads or talks for long: each phase but the decision is over at once.
[[nodiscard]] session::Settings settings_for(const Table& table, std::uint64_t seed);

// Bots 0 to seats() - 1 take their seats, team by team, then a facilitator, who starts the story. Needs a session that
// has just been opened. Refuses a table that the plan has no room for.
[[nodiscard]] Outcome sit_down(session::Session& session, const Table& table);

}  // namespace drops::author
