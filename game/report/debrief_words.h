#pragma once
// A debrief in the transcript: what a team has shown itself, and what it has agreed on. The words are people's own;
// nobody stands beside them. What somebody wants to do next is theirs, and told nowhere. Words that have been erased
// are left out.

#include <string>

#include "game/schema/event.pb.h"
#include "game/session/state.h"

namespace drops::report {

// Whole lines: the words that were sealed until now, of the step that asked for them.
[[nodiscard]] std::string shown_told(const schema::DebriefShown& shown);

// Whole lines: the lines that more than half of a team agree with, team by team. Empty where there are none.
[[nodiscard]] std::string agreements_told(const session::State& state);

}  // namespace drops::report
