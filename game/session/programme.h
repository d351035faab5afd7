#pragma once
// Where a session stands in its programme: which part goes on, and what may follow. Reads only; game/session/carry.h
// says what one story takes over from another.

#include "game/plan/programme.h"
#include "game/session/state.h"

namespace drops::session {

// Every team has come to an end, or has left its story as it stood.
[[nodiscard]] bool all_over(const State& state);

// The story is over, and another is still to come: who joins now is dealt a role in that one.
[[nodiscard]] bool awaits_next_story(const State& state);

// This part of the programme, for the journal.
[[nodiscard]] schema::ProgrammePart head_of(const plan::Part& part);

}  // namespace drops::session
