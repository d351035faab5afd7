#pragma once
// The debrief's rules: who takes part, how long a step is meant to take, who is done with it, and what is shown when.
// Reads only; what people say in it is debriefing.cpp's.

#include <optional>
#include <vector>

#include "game/plan/plan.h"
#include "game/schema/event.pb.h"
#include "game/session/cast.h"

namespace drops::session {

inline constexpr std::size_t kMostViews = 6;         // plus and delta, of one seat
inline constexpr std::size_t kMostLinesOfASeat = 3;  // for the team agreement
inline constexpr std::size_t kMostLines = 24;        // of one team

// The ms that a step is meant to take: its share of the minutes that the programme gives the debrief, or else of a
// third of the story's; never less than one.
[[nodiscard]] Tick debrief_time(const House& house, const plan::Plan& plan, DebriefStep step);

// What is said in this step is sealed until it is shown to the team.
[[nodiscard]] bool seals(DebriefStep step);
[[nodiscard]] bool was_shown(const Debrief& debrief, TeamId team, DebriefStep step);

// The seats of a team that take part, in order: people and bots who have not left.
[[nodiscard]] std::vector<SeatId> debriefed(const State& state, TeamId team);
// Has nothing more to say in the step that goes on.
[[nodiscard]] bool is_done(const Debrief& debrief, SeatId seat);

// More than half of the team agree with the line.
[[nodiscard]] bool stands(const State& state, const AgreementLine& line);

// How trust went may be looked at: no debrief is led, or its evidence has come, or all is over.
[[nodiscard]] bool evidence_is_open(const State& state);

// What a team has sealed in the step that goes on, shuffled, so that it can be shown.
[[nodiscard]] schema::Event show_sealed(const State& state, TeamId team);
// The next thing that a debrief does by itself at `tick`: what a team has sealed is shown when all have said it or time
// is up. Call again after applying it, until nothing is due.
[[nodiscard]] std::optional<schema::Event> advance_debrief(const State& state, Tick tick);
// When that may change by itself, after `now`.
[[nodiscard]] std::optional<Tick> next_debrief_deadline(const State& state, Tick now);
// What was sealed lay in the memory of a host that is no more: the step is asked again. Nothing: nothing is lost.
[[nodiscard]] std::optional<schema::Event> debrief_asked_again(const State& state);

// The team chose one of several options here, openly: another one could have been chosen.
[[nodiscard]] bool could_be_turned(const plan::Plan& plan, const Past& past);

}  // namespace drops::session
