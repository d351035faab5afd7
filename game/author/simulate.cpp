#include "game/author/simulate.h"

#include <algorithm>
#include <numeric>
#include <set>
#include <utility>

#include "game/author/measure.h"
#include "game/author/path_time.h"

namespace drops::author {
namespace {

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

// The scene at which it ended, or where it got stuck.
std::uint32_t ending_of(const session::Story& story) {
  return story.ending.value_or(story.visit.scene);
}

void add(MeasureFigures& figures, const Measured& measured) {
  figures.overall.push_back(measured.overall);
  figures.sum.push_back(measured.sum());
  for (std::size_t i = 0; i < trust::kPillars; ++i) figures.pillars[i].push_back(measured.levels[i]);
}

template <class Numbers>
void sort_numbers(Numbers& numbers) {
  std::sort(numbers.begin(), numbers.end());
}

void sort(MeasureFigures& figures) {
  sort_numbers(figures.overall);
  sort_numbers(figures.sum);
  for (Levels& levels : figures.pillars) sort_numbers(levels);
}

void sort(Summary& summary) {
  for (MeasureFigures* figures : {&summary.all, &summary.start, &summary.after_loss}) sort(*figures);
  for (auto& [scene, figures] : summary.endings) sort(figures);
  for (auto& [relation, figures] : summary.relations) {
    sort_numbers(figures.overall);
    for (Levels& levels : figures.pillars) sort_numbers(levels);
  }
  sort_numbers(summary.times);
}

void count_relations(const session::Story& story, Summary& summary) {
  const auto by_role = [&](const trust::Entity& entity) {
    switch (entity.kind) {
      case trust::Entity::Kind::kSeat: return trust::Entity::seat(story.roles[entity.index]);
      case trust::Entity::Kind::kCharacter: return entity;
      case trust::Entity::Kind::kTeam: return trust::Entity{entity.kind, 0};  // whichever it was
    }
    return entity;
  };
  for (const trust::Vessel& vessel : story.standing.vessels) {
    const RelationKind kind{by_role(vessel.relation.truster), by_role(vessel.relation.trustee)};
    RelationFigures& figures = summary.relations[kind];
    figures.overall.push_back(vessel.overall());
    for (std::size_t i = 0; i < trust::kPillars; ++i) figures.pillars[i].push_back(vessel.levels[i]);
  }
}

void count_trust(const session::Story& story, const plan::Plan& plan, const Measured& measured, Summary& summary) {
  add(summary.all, measured);
  add(summary.endings[ending_of(story)], measured);
  count_relations(story, summary);
  add(summary.start, measure_at_start(story, plan));
  if (lost_a_bucket(story, plan)) add(summary.after_loss, measured);
}

void count_end(const session::Story& story, const plan::Plan& plan, std::uint64_t seed, Summary& summary) {
  const std::uint32_t scene = ending_of(story);
  if (story.ending && plan.scenes[scene].ends()) return;
  const auto [dead_end, is_new] = summary.dead_ends.try_emplace(scene, DeadEnd{0, seed});
  ++dead_end->second.stories;
}

void count_story(const Played& played, TeamId team, std::uint64_t seed, const PathTime& time, Summary& summary) {
  const session::Story& story = played.session.state().story(team);
  const plan::Plan& plan = played.session.plan();
  const Measured measured = measure(story, plan);
  const Extreme extreme{seed, team.value, ending_of(story), measured.sum(), measured.overall};
  if (summary.stories == 0 || extreme.sum > summary.best.sum) summary.best = extreme;
  if (summary.stories == 0 || extreme.sum < summary.worst.sum) summary.worst = extreme;
  ++summary.stories;
  count_trust(story, plan, measured, summary);
  count_end(story, plan, seed, summary);
  summary.times.push_back(time.of(played, team));
  summary.hooks_stopped += static_cast<std::uint32_t>(story.notices.size());
  count_paths(story, summary);
  count_commitments(story.standing, summary.commitments);
  summary.ledgers.add(session::hash_of(story.ledger));
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

trust::Level mean(const Levels& levels) {
  const auto sum = std::accumulate(levels.begin(), levels.end(), std::int64_t{0});
  return levels.empty() ? 0 : static_cast<trust::Level>(sum / static_cast<std::int64_t>(levels.size()));
}

trust::Level percentile(const Levels& levels, std::uint32_t percent) {
  if (levels.empty()) return 0;
  return levels[std::min(levels.size() * percent / 100, levels.size() - 1)];
}

Result<Summary> simulate(const plan::Plan& plan, plan::Hooks& hooks, const SimulateOptions& options,
                         const Progress& progress) {
  Summary summary = empty_summary(plan, options);
  const PathTime time(plan);
  for (std::uint32_t run = 0; run < options.runs; ++run) {
    const std::uint64_t seed = options.seed + run;
    auto played = play_through(plan, hooks, options.table, seed);
    if (!played) {
      played.error().what += " (seed " + std::to_string(seed) + ")";
      return pass_on(played);
    }
    for (std::uint32_t team = 0; team < options.table.teams; ++team) {
      count_story(*played, TeamId(team), seed, time, summary);
    }
    summary.weighing.add(*played);
    if (progress && !progress(run + 1, options.runs)) break;
  }
  sort(summary);
  return summary;
}

}  // namespace drops::author
