#include "game/author/simulate.h"

#include <algorithm>
#include <set>
#include <utility>

namespace drops::author {
namespace {

bool is_measured(const trust::Entity& truster, const session::State& state, const plan::With& with, TeamId team) {
  using Kind = plan::With::Kind;
  using Who = trust::Entity::Kind;
  switch (with.kind) {
    case Kind::kUnsaid:
    case Kind::kMates: return truster.kind == Who::kSeat;
    case Kind::kRole: {
      if (truster.kind != Who::kSeat || !with.who.resolved()) return false;
      return state.story(team).roles[truster.index] == with.who.at();
    }
    case Kind::kCharacter:
      return truster.kind == Who::kCharacter && with.who.resolved() && truster.index == with.who.at();
    case Kind::kOther: return truster.kind == Who::kTeam;
  }
  return false;
}

void count_commitments(const trust::Standing& standing, std::vector<CommitmentCount>& counts) {
  for (std::size_t i = 0; i < counts.size() && i < standing.commitments.size(); ++i) {
    const trust::Commitment& commitment = standing.commitments[i];
    if (commitment.renegotiated) ++counts[i].renegotiated;
    switch (commitment.state) {
      case trust::CommitmentState::kNone: ++counts[i].never_made; break;
      case trust::CommitmentState::kOpen: ++counts[i].open; break;
      case trust::CommitmentState::kKept: ++counts[i].kept; break;
      case trust::CommitmentState::kBroken: ++counts[i].broken; break;
      case trust::CommitmentState::kLapsed: ++counts[i].lapsed; break;
    }
  }
}

void count_paths(const session::Story& story, Summary& summary) {
  std::set<std::uint32_t> scenes;
  std::set<std::pair<std::uint32_t, std::uint32_t>> options;
  for (const session::Past& past : story.past) {
    scenes.insert(past.scene);
    for (const std::uint32_t option : past.chosen) options.emplace(past.scene, option);
  }
  if (story.ending) scenes.insert(*story.ending);
  for (const std::uint32_t scene : scenes) ++summary.reached[scene];
  for (const auto& [scene, option] : options) ++summary.chosen[scene][option];
}

void count_story(const session::Session& session, TeamId team, std::uint64_t seed, Summary& summary) {
  const session::Story& story = session.state().story(team);
  const Measured measured = measure(session.state(), session.plan(), team);
  Extreme extreme{seed, team.value, story.ending.value_or(0), 0, measured.overall};
  for (const trust::Level level : measured.levels) extreme.sum += level;
  if (summary.stories == 0 || extreme.sum > summary.best.sum) summary.best = extreme;
  if (summary.stories == 0 || extreme.sum < summary.worst.sum) summary.worst = extreme;
  ++summary.stories;
  summary.overall.push_back(measured.overall);
  summary.endings[extreme.ending].push_back(measured.overall);
  summary.hooks_stopped += static_cast<std::uint32_t>(story.notices.size());
  count_paths(story, summary);
  count_commitments(story.standing, summary.commitments);
}

Summary empty_summary(const plan::Plan& plan, const SimulateOptions& options) {
  Summary summary;
  summary.options = options;
  summary.reached.resize(plan.scenes.size());
  for (const plan::Scene& scene : plan.scenes) summary.chosen.emplace_back(scene.ask ? scene.ask->options.size() : 0);
  summary.commitments.resize(plan.commitments.size());
  return summary;
}

}  // namespace

Result<Summary> simulate(const plan::Plan& plan, plan::Hooks& hooks, const SimulateOptions& options,
                         const Progress& progress) {
  Summary summary = empty_summary(plan, options);
  for (std::uint32_t run = 0; run < options.runs; ++run) {
    const std::uint64_t seed = options.seed + run;
    auto session = play_through(plan, hooks, options.table, seed);
    if (!session) {
      session.error().what += " (seed " + std::to_string(seed) + ")";
      return pass_on(session);
    }
    for (std::uint32_t team = 0; team < options.table.teams; ++team) {
      count_story(*session, TeamId(team), seed, summary);
    }
    if (progress && !progress(run + 1, options.runs)) break;
  }
  std::sort(summary.overall.begin(), summary.overall.end());
  for (auto& [scene, levels] : summary.endings) std::sort(levels.begin(), levels.end());
  return summary;
}

Measured measure(const session::State& state, const plan::Plan& plan, TeamId team) {
  Measured measured;
  trust::Level count = 0;
  for (const trust::Vessel& vessel : state.story(team).standing.vessels) {
    if (!is_measured(vessel.relation.truster, state, plan.measure, team)) continue;
    for (std::size_t i = 0; i < trust::kPillars; ++i) measured.levels[i] += vessel.levels[i];
    measured.overall += vessel.overall();
    ++count;
  }
  if (count == 0) return measured;
  for (trust::Level& level : measured.levels) level /= count;
  measured.overall /= count;
  return measured;
}

std::string measure_label(const plan::Plan& plan) {
  const plan::With& with = plan.measure;
  switch (with.kind) {
    case plan::With::Kind::kRole:
      if (with.who.resolved()) return plan.roles[with.who.at()].title + " → the mates";
      break;
    case plan::With::Kind::kCharacter:
      if (with.who.resolved()) return plan.characters[with.who.at()].title + " → the team";
      break;
    case plan::With::Kind::kOther: return "the other team → the team";
    case plan::With::Kind::kUnsaid:
    case plan::With::Kind::kMates: break;
  }
  return "mates → mates";
}

}  // namespace drops::author
