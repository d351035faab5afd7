#pragma once
// How people in the story are called on every screen, in reports and in the transcript: by role, character and team
// number, never by a player's name.

#include <string>

#include "game/base/result.h"
#include "game/plan/plan.h"
#include "game/session/state.h"
#include "game/trust/ledger.h"

namespace drops::session {

// "Tester"; "Developer 2" where a team has several of a role; "Dana, the client"; "Team 2"; "the team of bots".
[[nodiscard]] std::string label_of(const State& state, const plan::Plan& plan, TeamId team, const trust::Entity& who);

[[nodiscard]] std::string team_label(TeamId team);
// The refusal of a team that this session does not have.
[[nodiscard]] tl::unexpected<Error> no_such_team(const State& state, TeamId team);

// What is behind an entry, in the author's words: the option's text, the commitment's, the breach's title.
[[nodiscard]] std::string cause_label(const plan::Plan& plan, std::size_t scene, const trust::Cause& cause);

// "2 drops of care", "a bucket of character", "1 leak of competence", "20 % of what was lost, of care".
[[nodiscard]] std::string amount_label(const trust::Entry& entry);

// "as the scene had moved it far enough" ...: why less took effect, as a clause; empty where all of it did.
[[nodiscard]] std::string held_label(trust::Held held);

[[nodiscard]] std::string step_label(trust::Step step);  // "acknowledge"

}  // namespace drops::session
