#pragma once
// Every way that one team's story can go: each state that a question can be asked in, once, by the session's own decide
// and advance on copies of the state. What the team may decide at each question, decisions.h says; what the other team
// answers across, and what a hook draws by chance, takes each value that turns up. States are told apart by what the
// story's future can depend on (story_hash.h), so that two ways to the same place are walked on once.

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <vector>

#include "game/author/table.h"
#include "game/base/clock.h"
#include "game/base/result.h"
#include "game/plan/hooks.h"
#include "game/plan/plan.h"
#include "game/trust/rules.h"

namespace drops::author {

struct ExploreOptions {
  std::uint32_t team_size = 4;
  std::uint64_t states = 1'000'000;  // it stops there
};

// One way through the story, in the order of its questions.
struct Path {
  struct Step {
    std::uint32_t scene = 0;
    std::uint32_t options = 0;  // bits
  };
  std::vector<Step> steps;
  std::uint32_t ending = 0;  // scene
  Tick time = 0;             // ms, where every phase takes its whole time
};

struct EndingFound {
  std::uint64_t states = 0;
  trust::Level lowest = 0, highest = 0;  // the measure's overall, hundredths
};

struct Exploration {
  ExploreOptions options;
  std::uint64_t states = 0;                      // that were found: questions and endings
  std::uint64_t unwalked = 0;                    // of these, how many it has not gone on from: stopped, or at the limit
  std::map<std::uint32_t, EndingFound> endings;  // by scene
  std::vector<std::uint64_t> reached;            // by scene: states
  std::vector<std::vector<std::uint64_t>> chosen;    // by scene and option: ways in which it was chosen
  std::map<std::uint32_t, std::uint64_t> dead_ends;  // by scene: states from which no ending is reached
  Path shortest, longest;                            // by time; without loops
};

// Called now and then with the states so far; false stops.
using ExploreProgress = std::function<bool(std::uint64_t states)>;

// Needs a playable plan. The same options give the same result. Refuses a table that the plan has no room for.
[[nodiscard]] Result<Exploration> explore(const plan::Plan& plan, plan::Hooks& hooks, const ExploreOptions& options,
                                          const ExploreProgress& progress = {});

}  // namespace drops::author
