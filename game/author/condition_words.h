#pragma once
// A condition of a scenario as a person says it: "Days in hand below 3". Asks nothing of a session.

#include <string>

#include "game/plan/plan.h"

namespace drops::author {

// The names in it are those of the plan; a name that stands for nothing is told as it was written.
[[nodiscard]] std::string condition_words(const plan::Plan& plan, const plan::Condition& condition);

// Whose trust: "Dana, the client", "the mates"; "" where it is not said.
[[nodiscard]] std::string with_words(const plan::Plan& plan, const plan::With& with);

}  // namespace drops::author
