#pragma once
// An edited scenario in the place of the one that runs. A state knows scenes, options and the rest by number: so what
// the story has touched keeps its number, what is new takes numbers that nobody knows yet. Pure.

#include <set>
#include <string>
#include <vector>

#include "game/base/result.h"
#include "game/plan/plan.h"

namespace drops::plan {

// Numbers in the running plan. Roles, characters and stakes are touched from the start.
struct Touched {
  std::set<std::size_t> scenes, commitments, breaches, facts;
  std::set<std::size_t> now;  // scenes that somebody is in: they go on as they are, until they are left
};

struct Grafted {
  Plan plan;
  std::vector<std::string> waiting;  // ids of scenes in `now` whose edited form has to wait
};

// Refuses (kRefused) an edit that takes away what the story has touched, with a list of it, one that changes who plays,
// and (kInvalid) one that does not check.
[[nodiscard]] Result<Grafted> graft(const Plan& running, Plan edited, const Touched& touched);

}  // namespace drops::plan
