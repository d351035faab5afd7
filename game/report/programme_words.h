#pragma once
// A programme in the transcript: which part begins, and at the end what the pulses said before and after. Means of
// groups that are large enough alone; who said what is nowhere to be found.

#include <nlohmann/json_fwd.hpp>
#include <string>

#include "game/plan/programme.h"
#include "game/session/state.h"

namespace drops::report {

// Whole lines: the part that has just begun.
[[nodiscard]] std::string part_told(const session::State& after);

// Whole lines: the sentences of all pulses, each with its means in the order in which they were taken. Empty where no
// pulse has been taken.
[[nodiscard]] std::string pulses_told(const session::State& state, const plan::Plan& plan);

// The state as it was when an earlier part of the programme ended.
[[nodiscard]] session::State at_end_of(const session::State& state, const session::PlayedPart& part);

// Each part with its result, and the pulses, as result() of a scenario.
[[nodiscard]] nlohmann::ordered_json result(const session::State& state, const plan::Programme& programme);

}  // namespace drops::report
