#pragma once
// From a command to events, or to a refusal with its reason. Pure: reads its arguments and nothing else. The clockwork
// (advance) is the same kind of thing without a command: what follows by itself from where a team stands now.

#include <vector>

#include "game/base/result.h"
#include "game/plan/hooks.h"
#include "game/plan/plan.h"
#include "game/plan/programme.h"
#include "game/schema/command.pb.h"
#include "game/schema/event.pb.h"
#include "game/session/state.h"

namespace drops::session {

// A command and who says it. No seat: the host itself.
struct Said {
  std::optional<SeatId> by;
  std::uint64_t sequence = 0;  // of the seat's commands, from 1
  schema::Command command;
};

// The events that the command means, or the Error that its sender reads. A refusal changes nothing. `programme`: what
// the session goes through; none: this plan alone.
[[nodiscard]] Result<std::vector<schema::Event>> decide(const State& state, const plan::Plan& plan, const Said& said,
                                                        Tick tick, const plan::Programme* programme = nullptr);

// The next event of this team's story that is due at `tick`, if any: a phase that is over, a scene that closes, the
// next one that begins. Call again after applying it, until nothing is due.
[[nodiscard]] std::optional<schema::Event> advance(const State& state, const plan::Plan& plan, plan::Hooks& hooks,
                                                   TeamId team, Tick tick);

// The team that plays across from this one: by number in pairs; the odd one faces team 1 (one_sided: at no cost to
// it); a lone team faces a disclosed team of bots.
struct Opposite {
  TeamId team;
  bool one_sided = false;
};
[[nodiscard]] Opposite opposite(const State& state, TeamId team);

}  // namespace drops::session
