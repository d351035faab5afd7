#pragma once
// A scenario played many times: which endings, which paths nobody takes, what it does to trust. Counts only; what the
// counts mean is for the trainer.

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <vector>

#include "game/author/playthrough.h"
#include "game/base/result.h"
#include "game/plan/hooks.h"
#include "game/plan/plan.h"
#include "game/trust/rules.h"

namespace drops::author {

struct SimulateOptions {
  Table table;
  std::uint64_t seed = 1;  // of the first run; the others count on from it, so that each can be played again alone
  std::uint32_t runs = 1000;
};

// How often, of all stories (a run has one for each team).
struct CommitmentCount {
  std::uint32_t kept = 0, broken = 0, lapsed = 0, open = 0, never_made = 0, renegotiated = 0;
};

struct Extreme {
  std::uint64_t seed = 0;
  std::uint32_t team = 0;
  std::uint32_t ending = 0;  // scene
  trust::Level sum = 0;      // of the pillars, hundredths
  trust::Level overall = 0;
};

struct Summary {
  SimulateOptions options;
  std::uint32_t stories = 0;
  std::vector<std::uint32_t> reached;                          // by scene: stories that came there
  std::vector<std::vector<std::uint32_t>> chosen;              // by scene and option: stories in which it was chosen
  std::map<std::uint32_t, std::vector<trust::Level>> endings;  // by scene: the measure's overall, sorted
  std::vector<trust::Level> overall;                           // of all stories, sorted, hundredths
  std::vector<CommitmentCount> commitments;                    // by number in the plan
  std::uint32_t hooks_stopped = 0;
  Extreme best, worst;  // by the sum of the measure's pillars
};

// Called after every run; false stops.
using Progress = std::function<bool(std::uint32_t done, std::uint32_t of)>;

// Needs a playable plan. The same options give the same summary.
[[nodiscard]] Result<Summary> simulate(const plan::Plan& plan, plan::Hooks& hooks, const SimulateOptions& options,
                                       const Progress& progress = {});

// The relation that the plan names as its measure, in one team at its end: mean levels by pillar, hundredths.
struct Measured {
  std::array<trust::Level, trust::kPillars> levels{};
  trust::Level overall = 0;
};
[[nodiscard]] Measured measure(const session::State& state, const plan::Plan& plan, TeamId team);
// "Dana, the client → the team"
[[nodiscard]] std::string measure_label(const plan::Plan& plan);

}  // namespace drops::author
