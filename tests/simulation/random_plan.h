#pragma once
// A scenario that nobody wrote: every declaration, kind of asking, condition and effect, thrown together so that it can
// be played. Whatever is somebody's alone to read holds a word of its own, by which a test finds it where it must not
// be.

#include "game/plan/plan.h"
#include "game/plan/programme.h"

namespace drops::test {

[[nodiscard]] plan::Plan random_plan(std::uint64_t seed);

// The same, with options that are there only where a condition holds, and questions that leave the leader out.
[[nodiscard]] plan::Plan random_plan_of_changing_cards(std::uint64_t seed);
// Two stories with a debrief and a pulse between them. Every second one carries its story on: the same people again.
[[nodiscard]] plan::Programme random_programme(std::uint64_t seed);

}  // namespace drops::test
