#pragma once
// The static checker: what is wrong with a plan before anybody plays it.

#include <vector>

#include "game/plan/finding.h"

namespace drops::plan {

// Needs a plan that resolve() has been through. Findings in the order of their lines.
[[nodiscard]] std::vector<Finding> check(const Plan& plan);

}  // namespace drops::plan
