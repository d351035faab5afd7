#pragma once
// What is wrong with a programme apart from its scenarios, which have findings of their own.

#include <string>
#include <vector>

#include "game/plan/finding.h"
#include "game/plan/programme.h"

namespace drops::plan {

// Needs plans that resolve() has been through. Places are lines of the programme's own sources.
[[nodiscard]] std::vector<Finding> check(const Programme& programme);

// As sentence() of a plan's finding.
[[nodiscard]] std::string sentence(const Finding& finding, const Programme& programme);

}  // namespace drops::plan
