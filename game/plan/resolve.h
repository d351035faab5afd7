#pragma once
// From names to numbers: gives every Ref of a plan its number and every With its kind.

#include <vector>

#include "game/plan/finding.h"

namespace drops::plan {

// Resolves what can be resolved; a finding, with "did you mean", for each name that stands for nothing.
[[nodiscard]] std::vector<Finding> resolve(Plan& plan);

// `with = "name"` in its meaning: "team" or "mates", "other", a role or a character; kUnsaid and unresolved otherwise.
// For names that arrive at run time (hooks).
[[nodiscard]] With resolve_with(const Plan& plan, std::string_view name);

}  // namespace drops::plan
