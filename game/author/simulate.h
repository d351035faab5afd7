#pragma once
// A scenario played many times by one kind of bots: which endings, which paths nobody takes, what it does to trust.
// Counts only; what the counts mean, survey.h and verdicts.h say.

#include <array>
#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <vector>

#include "game/author/playthrough.h"
#include "game/author/weighing.h"
#include "game/base/clock.h"
#include "game/base/digest.h"
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

using Levels = std::vector<trust::Level>;  // one a story, sorted, hundredths

[[nodiscard]] trust::Level mean(const Levels& levels);  // rounded down; 0 of none
[[nodiscard]] trust::Level percentile(const Levels& levels, std::uint32_t percent);

// What the plan's measure came to.
struct MeasureFigures {
  Levels overall;
  Levels sum;  // of the four pillars
  std::array<Levels, trust::kPillars> pillars;
};

// Whose trust in whom: roles, not places. Characters and other teams trust the team.
struct RelationKind {
  trust::Entity truster{}, trustee{};  // of a seat: the number of its role

  friend auto operator<=>(const RelationKind&, const RelationKind&) = default;
};
struct RelationFigures {  // one a vessel and story
  Levels overall;
  std::array<Levels, trust::kPillars> pillars;
};

// Stories that stopped at a scene which is no ending.
struct DeadEnd {
  std::uint32_t stories = 0;
  std::uint64_t seed = 0;  // of the first
};

struct Summary {
  SimulateOptions options;
  std::uint32_t stories = 0;
  std::vector<std::uint32_t> reached;               // by scene: stories that came there
  std::vector<std::vector<std::uint32_t>> chosen;   // by scene and option: stories in which it was chosen
  std::map<std::uint32_t, MeasureFigures> endings;  // by scene
  MeasureFigures all;
  std::map<RelationKind, RelationFigures> relations;
  std::map<std::uint32_t, DeadEnd> dead_ends;  // by scene
  std::vector<Tick> times;                     // ms, sorted; path_time.h says of what
  MeasureFigures start;                        // before the first scene
  MeasureFigures after_loss;                   // of the stories in which the measure lost a bucket
  std::vector<CommitmentCount> commitments;    // by number in the plan
  std::uint32_t hooks_stopped = 0;
  Extreme best, worst;  // by the sum of the measure's pillars
  Weighing weighing;    // what each option led to
  Digest ledgers;       // of all stories: the same options give the same
};

// Called after every run; false stops.
using Progress = std::function<bool(std::uint32_t done, std::uint32_t of)>;

// Needs a playable plan. The same options give the same summary.
[[nodiscard]] Result<Summary> simulate(const plan::Plan& plan, plan::Hooks& hooks, const SimulateOptions& options,
                                       const Progress& progress = {});

}  // namespace drops::author
