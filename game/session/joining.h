#pragma once
// Where somebody can sit: room in a team, a role that is free, who leads when the leader has gone. Reads only.

#include <string>

#include "game/session/cast.h"
#include "game/session/command_table.h"

namespace drops::session {

[[nodiscard]] std::size_t count_players(const State& state);
[[nodiscard]] std::size_t count_in_team(const State& state, TeamId team);

// Refuses a team that there is not, or that is full.
[[nodiscard]] Outcome check_team(const Floor& floor, TeamId team);

// Nobody who is here is called that. `but`: except this seat.
[[nodiscard]] Outcome check_unused_name(const State& state, const std::string& name, std::optional<SeatId> but = {});

// A team in a story that goes on, for somebody who comes late: the one wished for, or the smallest.
[[nodiscard]] Result<TeamId> late_team(const Floor& floor, std::optional<TeamId> wish);

// A place in a story that goes on, for somebody who comes late.
struct Chair {
  std::uint32_t place = 0;
  std::uint32_t role = 0;
};
// A role that nobody plays any more comes first, then one that takes many; `taken` chairs in this team are about to be
// filled by the same command.
[[nodiscard]] Result<Chair> find_chair(const Floor& floor, TeamId team, std::uint32_t taken = 0);

// Who leads when `leaving` goes: of those who stay, people before bots, who is here before who is away, the first by
// place; never somebody's manager. Nothing where `leaving` does not lead, where somebody shares that place and stays,
// or where nobody can.
[[nodiscard]] std::optional<schema::Event> replace_leader(const Floor& floor, const Seat& leaving);

}  // namespace drops::session
